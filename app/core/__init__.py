"""What a hotel's traces, letters and settings are: plain Python that imports nothing else of ours."""
