<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>TraceMailer</name>
  <message>
   <source>&amp;About</source>
   <translation>&amp;Info</translation>
  </message>
  <message>
   <source>&amp;Alerts to this guest</source>
   <translation>&amp;Nachrichten an diesen Gast</translation>
  </message>
  <message>
   <source>&amp;All as they were</source>
   <translation>&amp;Alle zurücksetzen</translation>
  </message>
  <message>
   <source>&amp;Back to the Form</source>
   <translation>&amp;Zurück zum Formular</translation>
  </message>
  <message>
   <source>&amp;Cancel, or Leave</source>
   <translation>&amp;Abbrechen oder verlassen</translation>
  </message>
  <message>
   <source>&amp;Choose…</source>
   <translation>&amp;Wählen…</translation>
  </message>
  <message>
   <source>&amp;Clerk</source>
   <translation>M&amp;itarbeiter</translation>
  </message>
  <message>
   <source>&amp;Clerk Code</source>
   <translation>&amp;Mitarbeiterkürzel</translation>
  </message>
  <message>
   <source>&amp;Clerk Maintenance</source>
   <translation>&amp;Mitarbeiterverwaltung</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>S&amp;chließen</translation>
  </message>
  <message>
   <source>&amp;Commands</source>
   <translation>&amp;Befehle</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <source>&amp;Database…</source>
   <translation>&amp;Datenbank…</translation>
  </message>
  <message>
   <source>&amp;Delete Record…</source>
   <translation>Datensatz &amp;löschen…</translation>
  </message>
  <message>
   <source>&amp;Deliveries</source>
   <translation>&amp;Zustellungen</translation>
  </message>
  <message>
   <source>&amp;Departments</source>
   <translation>&amp;Abteilungen</translation>
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation>&amp;Verwerfen</translation>
  </message>
  <message>
   <source>&amp;Do the same every time</source>
   <translation>Künftig &amp;immer so verfahren</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Exportieren</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>S&amp;uchen</translation>
  </message>
  <message>
   <source>&amp;Find Settings…</source>
   <translation>Einste&amp;llungen ermitteln…</translation>
  </message>
  <message>
   <source>&amp;Guess Columns</source>
   <translation>Spalten e&amp;rmitteln</translation>
  </message>
  <message>
   <source>&amp;Guest</source>
   <translation>&amp;Gast</translation>
  </message>
  <message>
   <source>&amp;Guests</source>
   <translation>&amp;Gäste</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Help for the Field</source>
   <translation>&amp;Hilfe zum Feld</translation>
  </message>
  <message>
   <source>&amp;Import</source>
   <translation>&amp;Importieren</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importieren…</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>&amp;Tasten…</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>&amp;Art</translation>
  </message>
  <message>
   <source>&amp;Language…</source>
   <translation>&amp;Sprache…</translation>
  </message>
  <message>
   <source>&amp;Letter</source>
   <translation>&amp;Vorlage</translation>
  </message>
  <message>
   <source>&amp;Letters</source>
   <translation>&amp;Vorlagen</translation>
  </message>
  <message>
   <source>&amp;Licences…</source>
   <translation>&amp;Lizenzen…</translation>
  </message>
  <message>
   <source>&amp;Look Up</source>
   <translation>Aus&amp;wahlliste</translation>
  </message>
  <message>
   <source>&amp;Mail</source>
   <translation>&amp;Mail</translation>
  </message>
  <message>
   <source>&amp;Menu Shortcut</source>
   <translation>&amp;Menükürzel</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Verschieben</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Neu</translation>
  </message>
  <message>
   <source>&amp;New Trace…</source>
   <translation>Neuer T&amp;race…</translation>
  </message>
  <message>
   <source>&amp;New password</source>
   <translation>&amp;Neues Kennwort</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Nein</translation>
  </message>
  <message>
   <source>&amp;Old password</source>
   <translation>A&amp;ltes Kennwort</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>Ö&amp;ffnen</translation>
  </message>
  <message>
   <source>&amp;Page</source>
   <translation>&amp;Seite</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Kennwort</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>Einf&amp;ügen</translation>
  </message>
  <message>
   <source>&amp;Preview</source>
   <translation>&amp;Vorschau</translation>
  </message>
  <message>
   <source>&amp;Previous Record</source>
   <translation>&amp;Voriger Datensatz</translation>
  </message>
  <message>
   <source>&amp;Put into Email Setup</source>
   <translation>In die E-Mail-&amp;Einrichtung übernehmen</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>Wieder&amp;herstellen</translation>
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation>Aktualisie&amp;ren</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Entfernen…</translation>
  </message>
  <message>
   <source>&amp;Report a Problem…</source>
   <translation>Problem &amp;melden…</translation>
  </message>
  <message>
   <source>&amp;Resolve Trace</source>
   <translation>Trace &amp;erledigen</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>Wieder&amp;herstellen</translation>
  </message>
  <message>
   <source>&amp;Restore a Copy…</source>
   <translation>Kopie &amp;wiederherstellen…</translation>
  </message>
  <message>
   <source>&amp;Retry Marked Deliveries</source>
   <translation>Markierte erneut &amp;senden</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <source>&amp;Send</source>
   <translation>&amp;Senden</translation>
  </message>
  <message>
   <source>&amp;Send Now</source>
   <translation>&amp;Jetzt senden</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>An&amp;zeigen</translation>
  </message>
  <message>
   <source>&amp;Size</source>
   <translation>&amp;Größe ändern</translation>
  </message>
  <message>
   <source>&amp;Subject</source>
   <translation>Be&amp;treff</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Text</translation>
  </message>
  <message>
   <source>&amp;This one as it was</source>
   <translation>&amp;Diese zurücksetzen</translation>
  </message>
  <message>
   <source>&amp;Tile</source>
   <translation>&amp;Nebeneinander</translation>
  </message>
  <message>
   <source>&amp;Traces</source>
   <translation>&amp;Traces</translation>
  </message>
  <message>
   <source>&amp;Try It</source>
   <translation>&amp;Probelauf</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>&amp;Fenster</translation>
  </message>
  <message>
   <source>&amp;Workstations</source>
   <translation>&amp;Arbeitsplätze</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Ja</translation>
  </message>
  <message>
   <source>&amp;to</source>
   <translation>&amp;nach</translation>
  </message>
  <message>
   <source>'Unicode text' of Windows programs</source>
   <translation>„Unicode-Text“ von Windows-Programmen</translation>
  </message>
  <message>
   <source>(added)</source>
   <translation>(hinzugefügt)</translation>
  </message>
  <message>
   <source>(no Email Auth Name)</source>
   <translation>(kein E-Mail-Anmeldename)</translation>
  </message>
  <message>
   <source>(no Email server IP)</source>
   <translation>(keine Mailserver-IP)</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(kein Name)</translation>
  </message>
  <message>
   <source>(no server name)</source>
   <translation>(kein Servername)</translation>
  </message>
  <message>
   <source>(removed)</source>
   <translation>(entfernt)</translation>
  </message>
  <message>
   <source>(set)</source>
   <translation>(festgelegt)</translation>
  </message>
  <message>
   <source>1 change</source>
   <translation>1 Änderung</translation>
  </message>
  <message>
   <source>1 clerk</source>
   <translation>1 Mitarbeiter</translation>
  </message>
  <message>
   <source>1 copy</source>
   <translation>1 Kopie</translation>
  </message>
  <message>
   <source>1 found</source>
   <translation>1 gefunden</translation>
  </message>
  <message>
   <source>1 message sent.</source>
   <translation>1 Nachricht gesendet.</translation>
  </message>
  <message>
   <source>1 opened again.</source>
   <translation>1 wieder geöffnet.</translation>
  </message>
  <message>
   <source>1 resolved.</source>
   <translation>1 erledigt.</translation>
  </message>
  <message>
   <source>1 trace</source>
   <translation>1 Trace</translation>
  </message>
  <message>
   <source>1 trace entered.</source>
   <translation>1 Trace erfasst.</translation>
  </message>
  <message>
   <source>1 unread</source>
   <translation>1 ungelesen</translation>
  </message>
  <message>
   <source>1 unread message</source>
   <translation>1 ungelesene Nachricht</translation>
  </message>
  <message>
   <source>11/12/2026, the month first</source>
   <translation>11/12/2026, Monat zuerst</translation>
  </message>
  <message>
   <source>11/12/26, the month first</source>
   <translation>11/12/26, Monat zuerst</translation>
  </message>
  <message>
   <source>12-NOV-2026</source>
   <translation>12-NOV-2026</translation>
  </message>
  <message>
   <source>12-NOV-26</source>
   <translation>12-NOV-26</translation>
  </message>
  <message>
   <source>12/11/2026, the day first</source>
   <translation>12/11/2026, Tag zuerst</translation>
  </message>
  <message>
   <source>12/11/26, the day first</source>
   <translation>12/11/26, Tag zuerst</translation>
  </message>
  <message>
   <source>1: each day.</source>
   <translation>1: jeden Tag.</translation>
  </message>
  <message>
   <source>A blank password removes the stored one and signs in with an empty password; some servers refuse it.</source>
   <translation>Ein leeres Kennwort löscht das gespeicherte und meldet sich mit leerem Kennwort an; manche Server lehnen das ab.</translation>
  </message>
  <message>
   <source>A database {kind}:// cannot be used: it must be SQLite or PostgreSQL, a file's path or a postgresql+psycopg:// URL.</source>
   <translation>Eine Datenbank {kind}:// kann nicht verwendet werden: Es muss SQLite oder PostgreSQL sein, der Pfad einer Datei oder eine URL postgresql+psycopg://.</translation>
  </message>
  <message>
   <source>A file, or a PostgreSQL database without a hotel in it. Everything is copied and counted; what is here stays, marked as moved. Close the program on every other workstation first.</source>
   <translation>Eine Datei oder eine PostgreSQL-Datenbank, in der noch kein Hotel liegt. Alles wird kopiert und nachgezählt; was hier liegt, bleibt und wird als verschoben gekennzeichnet. Beenden Sie das Programm vorher an allen anderen Arbeitsplätzen.</translation>
  </message>
  <message>
   <source>A folder that reports are dropped in</source>
   <translation>Ein Ordner, in dem Berichte abgelegt werden</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} is under way or was interrupted. If it was interrupted, start the program once, so that it is known where the hotel is.</source>
   <translation>Ein Umzug dieses Hotels nach {place} läuft oder wurde unterbrochen. Wurde er unterbrochen, starten Sie das Programm einmal, damit bekannt ist, wo das Hotel ist.</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} was interrupted. Start the program once, so that it is known where the hotel is.</source>
   <translation>Ein Umzug dieses Hotels nach {place} wurde unterbrochen. Starten Sie das Programm einmal, damit bekannt ist, wo das Hotel ist.</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} was interrupted. Whether it arrived there cannot be seen now. {error}</source>
   <translation>Eine Verschiebung dieses Hotels nach {place} wurde unterbrochen. Ob es dort angekommen ist, lässt sich jetzt nicht feststellen. {error}</translation>
  </message>
  <message>
   <source>A move to {place} was interrupted; name that.</source>
   <translation>Ein Verschieben nach {place} wurde unterbrochen; nennen Sie das.</translation>
  </message>
  <message>
   <source>A new record. Saving adds it.</source>
   <translation>Ein neuer Datensatz. Speichern fügt ihn hinzu.</translation>
  </message>
  <message>
   <source>A password is stored in {vault}.</source>
   <translation>Im {vault} ist ein Kennwort gespeichert.</translation>
  </message>
  <message>
   <source>A text holds something that is no character. Type it anew.</source>
   <translation>Ein Text enthält etwas, das kein Zeichen ist. Geben Sie ihn neu ein.</translation>
  </message>
  <message>
   <source>A view of the hotel system's database</source>
   <translation>Eine Sicht der Datenbank des Hotelsystems</translation>
  </message>
  <message>
   <source>A&amp;ttempts to send the marked copy, and what the mail server said:</source>
   <translation>&amp;Versuche, die markierte Kopie zu senden, und die Antworten des Mailservers:</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Info</translation>
  </message>
  <message>
   <source>Accept only this certificate: put its &amp;fingerprint into Email Setup</source>
   <translation>Nur dieses Zertifikat annehmen: &amp;Fingerabdruck in die E-Mail-Einrichtung übernehmen</translation>
  </message>
  <message>
   <source>Access</source>
   <translation>Zugriff</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Aktiv</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Alert: departure</source>
   <translation>Gast: Abreise</translation>
  </message>
  <message>
   <source>Alert: own words</source>
   <translation>Gast: Freitext</translation>
  </message>
  <message>
   <source>Alert: room ready</source>
   <translation>Gast: Zimmer bereit</translation>
  </message>
  <message>
   <source>Alert: welcome</source>
   <translation>Gast: Willkommen</translation>
  </message>
  <message>
   <source>Alerts to this guest</source>
   <translation>Nachrichten an diesen Gast</translation>
  </message>
  <message>
   <source>Alerts to this guest so &amp;far</source>
   <translation>&amp;Bisherige Nachrichten an diesen Gast</translation>
  </message>
  <message>
   <source>Allow CC Flg</source>
   <translation>CC erlaubt</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Alt with a letter opens menus and goes to fields. Choose another key.</source>
   <translation>Alt mit einem Buchstaben öffnet Menüs und führt zu Feldern. Wählen Sie eine andere Taste.</translation>
  </message>
  <message>
   <source>An Exchange admin switches it on under Manage email apps of the mailbox; security defaults must allow it.</source>
   <translation>Ein Exchange-Administrator schaltet es beim Postfach unter „E-Mail-Apps verwalten“ ein; die Sicherheitsstandards müssen es zulassen.</translation>
  </message>
  <message>
   <source>An application that signs in to Microsoft by itself needs its organisation. Fill OAuth Tenant with the directory (tenant) ID, or clear the secret with Window | Set Password so that somebody signs in.</source>
   <translation>Eine Anwendung, die sich selbst bei Microsoft anmeldet, braucht ihre Organisation. Tragen Sie unter OAuth-Mandant die Verzeichnis-ID (Mandant) ein, oder löschen Sie das Geheimnis mit Fenster | Kennwort festlegen, damit sich jemand persönlich anmeldet.</translation>
  </message>
  <message>
   <source>An older version of Trace Mailer still works with this database, and would not understand it any more: {names}. Close it there, then start again.</source>
   <translation>Eine ältere Version von Trace Mailer arbeitet noch mit dieser Datenbank und würde sie danach nicht mehr verstehen: {names}. Beenden Sie sie dort, und starten Sie dann neu.</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Arrival</source>
   <translation>Anreise</translation>
  </message>
  <message>
   <source>As it was before the mistake.</source>
   <translation>So wie vor dem Fehler.</translation>
  </message>
  <message>
   <source>Ask who runs the mail server to look at its certificate and key; nothing is wrong here.</source>
   <translation>Bitten Sie den Betreiber des Mailservers, dessen Zertifikat und Schlüssel zu prüfen; hier ist nichts falsch.</translation>
  </message>
  <message>
   <source>Ask who runs the server to renew it, and check this computer's date.</source>
   <translation>Bitten Sie den Betreiber des Servers, es zu erneuern, und prüfen Sie das Datum dieses Computers.</translation>
  </message>
  <message>
   <source>Ask who runs the server whether it was renewed, then enter the new fingerprint, or blank for a public one.</source>
   <translation>Fragen Sie den Betreiber des Servers, ob es erneuert wurde; tragen Sie dann den neuen Fingerabdruck ein oder lassen Sie das Feld bei einem öffentlichen Zertifikat leer.</translation>
  </message>
  <message>
   <source>Ask whoever runs the mail server for the fingerprint and compare it. Whoever shows a certificate that you accept unseen can read the password and every letter. Nothing changes before Email Setup is saved.</source>
   <translation>Lassen Sie sich den Fingerabdruck vom Betreiber des Mailservers nennen und vergleichen Sie ihn. Wer ein Zertifikat vorzeigt, das Sie ungeprüft annehmen, kann das Kennwort und alle E-Mails lesen. Bevor die E-Mail-Einrichtung gespeichert ist, ändert sich nichts.</translation>
  </message>
  <message>
   <source>Asking the provider…</source>
   <translation>Anbieter wird gefragt…</translation>
  </message>
  <message>
   <source>Asking the vault…</source>
   <translation>Der Tresor wird gefragt…</translation>
  </message>
  <message>
   <source>Asks the address's domain and its mail servers. No password is sent.</source>
   <translation>Fragt die Domäne der Adresse und ihre Mailserver. Dabei wird kein Kennwort gesendet.</translation>
  </message>
  <message>
   <source>At</source>
   <translation>Zeitpunkt</translation>
  </message>
  <message>
   <source>At least {shortest} characters, of any kind.</source>
   <translation>Mindestens {shortest} beliebige Zeichen.</translation>
  </message>
  <message>
   <source>Authenticated SMTP must be switched on for the mailbox; at most 30 letters a minute.</source>
   <translation>SMTP-Anmeldung (Authentifiziertes SMTP) muss für das Postfach eingeschaltet sein; höchstens 30 E-Mails pro Minute.</translation>
  </message>
  <message>
   <source>Back to the &amp;Original Letter…</source>
   <translation>Zurück zur &amp;Originalvorlage…</translation>
  </message>
  <message>
   <source>Back to the &amp;Original…</source>
   <translation>Zurück zum &amp;Original…</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Rück</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>C&amp;ascade</source>
   <translation>Ü&amp;berlappend</translation>
  </message>
  <message>
   <source>C&amp;ertificate…</source>
   <translation>&amp;Zertifikat…</translation>
  </message>
  <message>
   <source>C&amp;lerk</source>
   <translation>Mi&amp;tarbeiter</translation>
  </message>
  <message>
   <source>C&amp;opy</source>
   <translation>K&amp;opieren</translation>
  </message>
  <message>
   <source>CA file</source>
   <translation>CA-Datei</translation>
  </message>
  <message>
   <source>CLERK</source>
   <translation>CLERK</translation>
  </message>
  <message>
   <source>CSV &amp;file</source>
   <translation>&amp;CSV-Datei</translation>
  </message>
  <message>
   <source>CSV file</source>
   <translation>CSV-Datei</translation>
  </message>
  <message>
   <source>CSV files (*.csv);;All files (*)</source>
   <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Certificate of the Mail Server</source>
   <translation>Zertifikat des Mailservers</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Ch&amp;ange… (Enter)</source>
   <translation>Ä&amp;ndern… (Eingabe)</translation>
  </message>
  <message>
   <source>Cha&amp;nges</source>
   <translation>Än&amp;derungen</translation>
  </message>
  <message>
   <source>Challenge and response (RFC 2195)</source>
   <translation>Abfrage und Antwort (RFC 2195)</translation>
  </message>
  <message>
   <source>Changed by Somebody Else</source>
   <translation>Von jemand anderem geändert</translation>
  </message>
  <message>
   <source>Change… (Enter)</source>
   <translation>Ändern… (Eingabe)</translation>
  </message>
  <message>
   <source>Check Email Auth Name (some servers want the whole address, some the part before the @), and set the password again with Window | Set Password.</source>
   <translation>Prüfen Sie den E-Mail-Anmeldenamen (manche Server wollen die ganze Adresse, manche den Teil vor dem @), und legen Sie das Kennwort mit Fenster | Kennwort festlegen neu fest.</translation>
  </message>
  <message>
   <source>Check Email Security: TLS belongs to port 465, STARTTLS to ports 587 and 25.</source>
   <translation>Prüfen Sie die E-Mail-Sicherheit: TLS gehört zu Port 465, STARTTLS zu den Ports 587 und 25.</translation>
  </message>
  <message>
   <source>Check Email server IP and Email Server Port, and whether a firewall stands between.</source>
   <translation>Prüfen Sie Mailserver-IP und Mailserver-Port und ob eine Firewall dazwischensteht.</translation>
  </message>
  <message>
   <source>Check Email server IP and Email Server Port: 587, 465 or 25, not one for web pages or for fetching mail.</source>
   <translation>Prüfen Sie Mailserver-IP und Mailserver-Port: 587, 465 oder 25, nicht der Port für Webseiten oder zum Abrufen von E-Mails.</translation>
  </message>
  <message>
   <source>Check Email server IP, and Email Server Port: usually 587 or 465 at a provider, 25 in the house.</source>
   <translation>Prüfen Sie die Mailserver-IP und den Mailserver-Port: bei einem Anbieter meist 587 oder 465, im Haus 25.</translation>
  </message>
  <message>
   <source>Check that Email Auth Name is the mailbox's address, and that who signed in, or the application, may send for it; then sign in again with Mail | Sign In.</source>
   <translation>Prüfen Sie, ob der E-Mail-Anmeldename die Adresse des Postfachs ist und ob die angemeldete Person oder die Anwendung dafür senden darf; melden Sie sich dann mit Mail | Mail-Anmeldung neu an.</translation>
  </message>
  <message>
   <source>Check that it is on this computer and holds the CA's certificate as text (PEM).</source>
   <translation>Prüfen Sie, ob sie auf diesem Computer liegt und das Zertifikat der CA als Text (PEM) enthält.</translation>
  </message>
  <message>
   <source>Check that it is the right server and port, or let who runs it allow this computer's address.</source>
   <translation>Prüfen Sie, ob Server und Port stimmen, oder lassen Sie den Betreiber die Adresse dieses Computers zulassen.</translation>
  </message>
  <message>
   <source>Check the addresses of recipient and sender.</source>
   <translation>Prüfen Sie die Adressen von Empfänger und Absender.</translation>
  </message>
  <message>
   <source>Check the spelling of Email server IP, and that this computer is on the network.</source>
   <translation>Prüfen Sie die Schreibweise der Mailserver-IP und ob dieser Computer am Netzwerk ist.</translation>
  </message>
  <message>
   <source>Check the spelling of the recipient's email address.</source>
   <translation>Prüfen Sie die Schreibweise der E-Mail-Adresse des Empfängers.</translation>
  </message>
  <message>
   <source>Check this computer's date and time zone.</source>
   <translation>Prüfen Sie Datum und Zeitzone dieses Computers.</translation>
  </message>
  <message>
   <source>Check this computer's network and Email server IP.</source>
   <translation>Prüfen Sie das Netzwerk dieses Computers und die Mailserver-IP.</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth with F8, or NONE if the server needs no sign-in.</source>
   <translation>Wählen Sie mit F8 AUTO als E-Mail-Anmeldeart, oder NONE, wenn der Server keine Anmeldung braucht.</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth with F8.</source>
   <translation>Wählen Sie mit F8 AUTO als E-Mail-Anmeldeart.</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth, fill Email Auth Name, and set its password with Window | Set Password.</source>
   <translation>Wählen Sie AUTO als E-Mail-Anmeldeart, füllen Sie den E-Mail-Anmeldenamen aus, und legen Sie das Kennwort mit Fenster | Kennwort festlegen fest.</translation>
  </message>
  <message>
   <source>Choose NONE as Email Auth Meth with F8 if it takes letters from this computer without a sign-in; if not, set Email Server Port to the one for signing in, usually 587 or 465.</source>
   <translation>Wählen Sie mit F8 NONE als E-Mail-Anmeldeart, wenn er E-Mails dieses Computers ohne Anmeldung annimmt; sonst stellen Sie den Mailserver-Port auf den für die Anmeldung ein, meist 587 oder 465.</translation>
  </message>
  <message>
   <source>Choose OAUTH-MS as Email Auth Meth with F8; an Exchange admin may be able to allow passwords for a time.</source>
   <translation>Wählen Sie mit F8 OAUTH-MS als E-Mail-Anmeldeart; ein Exchange-Administrator kann Kennwörter vielleicht noch eine Zeit lang zulassen.</translation>
  </message>
  <message>
   <source>Choose another Encoding for this feed</source>
   <translation>Wählen Sie für diese Quelle einen anderen Zeichensatz</translation>
  </message>
  <message>
   <source>Choose one; nothing changes before Email Setup is saved.</source>
   <translation>Wählen Sie eine aus; bevor die E-Mail-Einrichtung gespeichert ist, ändert sich nichts.</translation>
  </message>
  <message>
   <source>Choose the file to write first.</source>
   <translation>Wählen Sie zuerst die Datei, in die geschrieben werden soll.</translation>
  </message>
  <message>
   <source>Choose {methods} as Email Auth Meth with F8.</source>
   <translation>Wählen Sie mit F8 {methods} als E-Mail-Anmeldeart.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>Mitarbeiter</translation>
  </message>
  <message>
   <source>Clerk Code</source>
   <translation>Mitarbeiterkürzel</translation>
  </message>
  <message>
   <source>Clerk code and password do not belong together, or this clerk has no sign-on password.</source>
   <translation>Mitarbeiterkürzel und Kennwort gehören nicht zusammen, oder dieser Mitarbeiter hat kein Anmeldekennwort.</translation>
  </message>
  <message>
   <source>Clerk codes with commas: each gets a message of their own. F8 adds one.</source>
   <translation>Mitarbeiterkürzel mit Kommas: Jeder erhält eine eigene Nachricht. F8 fügt eines hinzu.</translation>
  </message>
  <message>
   <source>Clerk codes with commas: each gets a trace of their own. F8 adds one.</source>
   <translation>Mitarbeiterkürzel mit Kommas: Jeder erhält einen eigenen Trace. F8 fügt eines hinzu.</translation>
  </message>
  <message>
   <source>Clerk {code} is signed on.</source>
   <translation>{code} ist angemeldet.</translation>
  </message>
  <message>
   <source>Clerk, workstation, field, old or new text</source>
   <translation>Mitarbeiter, Arbeitsplatz, Feld, alter oder neuer Text</translation>
  </message>
  <message>
   <source>Clerks</source>
   <translation>Mitarbeiter</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close Tab</source>
   <translation>Registerkarte schließen</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Kürzel</translation>
  </message>
  <message>
   <source>Column '{name}' is not known and was left out.</source>
   <translation>Die Spalte „{name}“ ist unbekannt und wurde ausgelassen.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Compare its fingerprint with the one that whoever runs the server tells you, and if they are the same enter it as Email Certificate Fingerprint; else name the private CA's file as Email CA File.</source>
   <translation>Vergleichen Sie seinen Fingerabdruck mit dem, den Ihnen der Betreiber des Servers nennt; sind beide gleich, tragen Sie ihn als E-Mail-Zertifikatsfingerabdruck ein, sonst geben Sie die Datei der privaten CA als E-Mail-CA-Datei an.</translation>
  </message>
  <message>
   <source>Confirmation</source>
   <translation>Bestätigung</translation>
  </message>
  <message>
   <source>Connected to {address}, port {port}.</source>
   <translation>Verbunden mit {address}, Port {port}.</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>Connection and time</source>
   <translation>Verbindung und Zeit</translation>
  </message>
  <message>
   <source>Connection unexpectedly closed</source>
   <translation>Verbindung unerwartet geschlossen</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <source>Conversation with the mail server</source>
   <translation>Gespräch mit dem Mailserver</translation>
  </message>
  <message>
   <source>Copies of staff messages</source>
   <translation>Kopien von Nachrichten</translation>
  </message>
  <message>
   <source>Copies of the last 30 days</source>
   <translation>Kopien der letzten 30 Tage</translation>
  </message>
  <message>
   <source>Copies of traces</source>
   <translation>Kopien von Traces</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>&amp;Linkadresse kopieren</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>&amp;Ausschneiden</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Datenbank</translation>
  </message>
  <message>
   <source>Database: {database}
Workstation: {workstation}</source>
   <translation>Datenbank: {database}
Arbeitsplatz: {workstation}</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Dated before today.</source>
   <translation>Mit einem Datum vor heute.</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Datumsform</translation>
  </message>
  <message>
   <source>Dates could also be {each}: look at them in the try.</source>
   <translation>Das Datum könnte auch {each} sein: Sehen Sie es im Probelauf nach.</translation>
  </message>
  <message>
   <source>Day of arrival.</source>
   <translation>Tag der Anreise.</translation>
  </message>
  <message>
   <source>Day of departure.</source>
   <translation>Tag der Abreise.</translation>
  </message>
  <message>
   <source>Days that deliveries are kept with letter and replies, at least 30. Older ones are summed up.</source>
   <translation>Tage, die Zustellungen mit E-Mail und Antworten aufbewahrt werden, mindestens 30. Ältere werden nur noch gezählt.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the text code {code}? What was written with it stays.</source>
   <translation>Textbaustein {code} löschen? Was damit geschrieben wurde, bleibt.</translation>
  </message>
  <message>
   <source>Delete {record}? It cannot be brought back.</source>
   <translation>{record} löschen? Der Datensatz lässt sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Abteilung</translation>
  </message>
  <message>
   <source>Departments</source>
   <translation>Abteilungen</translation>
  </message>
  <message>
   <source>Departments with commas: each gets a trace of its own. F8 adds one.</source>
   <translation>Abteilungen mit Kommas: Jede erhält einen eigenen Trace. F8 fügt eine hinzu.</translation>
  </message>
  <message>
   <source>Departments with commas: each of their clerks gets it. F8 adds one.</source>
   <translation>Abteilungen mit Kommas: Alle Mitarbeiter darin erhalten sie. F8 fügt eine hinzu.</translation>
  </message>
  <message>
   <source>Departure</source>
   <translation>Abreise</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Did you mean {name}?</source>
   <translation>Meinten Sie {name}?</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Discard what was typed?</source>
   <translation>Die Eingaben verwerfen?</translation>
  </message>
  <message>
   <source>Don't Save</source>
   <translation>Nicht speichern</translation>
  </message>
  <message>
   <source>Done: no copy is sent</source>
   <translation>Erledigt: Es wird keine Kopie gesendet</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>E&amp;xit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xport von</translation>
  </message>
  <message>
   <source>E&amp;xport This List…</source>
   <translation>Liste e&amp;xportieren…</translation>
  </message>
  <message>
   <source>Each file is taken in once, then moved to done or failed.</source>
   <translation>Jede Datei wird einmal eingelesen und dann nach done oder failed verschoben.</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Email &amp;Setup</source>
   <translation>&amp;E-Mail-Einrichtung</translation>
  </message>
  <message>
   <source>Email &amp;address that traces come from</source>
   <translation>E-Mail-&amp;Adresse, von der Traces kommen</translation>
  </message>
  <message>
   <source>Email Auth Meth</source>
   <translation>E-Mail-Anmeldeart</translation>
  </message>
  <message>
   <source>Email Auth Name</source>
   <translation>E-Mail-Anmeldename</translation>
  </message>
  <message>
   <source>Email Auth Name is the word apikey.</source>
   <translation>Der E-Mail-Anmeldename ist das Wort apikey.</translation>
  </message>
  <message>
   <source>Email CA File</source>
   <translation>E-Mail-CA-Datei</translation>
  </message>
  <message>
   <source>Email Certificate Fingerprint</source>
   <translation>E-Mail-Zertifikatsfingerabdruck</translation>
  </message>
  <message>
   <source>Email Connections</source>
   <translation>E-Mail-Verbindungen</translation>
  </message>
  <message>
   <source>Email Imm Send?</source>
   <translation>E-Mail sofort senden?</translation>
  </message>
  <message>
   <source>Email NA Build?</source>
   <translation>E-Mail NA erstellen?</translation>
  </message>
  <message>
   <source>Email NA Send?</source>
   <translation>E-Mail NA senden?</translation>
  </message>
  <message>
   <source>Email Rate Limit</source>
   <translation>E-Mail-Ratenlimit</translation>
  </message>
  <message>
   <source>Email Security</source>
   <translation>E-Mail-Sicherheit</translation>
  </message>
  <message>
   <source>Email Server Port</source>
   <translation>Mailserver-Port</translation>
  </message>
  <message>
   <source>Email Setup</source>
   <translation>E-Mail-Einrichtung</translation>
  </message>
  <message>
   <source>Email Traces</source>
   <translation>Traces per E-Mail</translation>
  </message>
  <message>
   <source>Email Traces is N</source>
   <translation>Traces per E-Mail ist N</translation>
  </message>
  <message>
   <source>Email Traces is N, so nothing is sent. Set it to Y in Mail | Email Setup, then send again.</source>
   <translation>Traces per E-Mail ist N, darum wird nichts gesendet. Setzen Sie es in Mail | E-Mail-Einrichtung auf Y, und senden Sie dann erneut.</translation>
  </message>
  <message>
   <source>Email server IP</source>
   <translation>Mailserver-IP</translation>
  </message>
  <message>
   <source>Email: {state}</source>
   <translation>E-Mail: {state}</translation>
  </message>
  <message>
   <source>Emailed</source>
   <translation>Per E-Mail</translation>
  </message>
  <message>
   <source>Emailed: {what}</source>
   <translation>Per E-Mail: {what}</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Zeichensatz</translation>
  </message>
  <message>
   <source>Encrypt wherever possible; always before a password</source>
   <translation>Wenn möglich verschlüsseln; vor einem Kennwort immer</translation>
  </message>
  <message>
   <source>Encrypted after the greeting</source>
   <translation>Nach der Begrüßung verschlüsselt</translation>
  </message>
  <message>
   <source>Encrypted from the first byte</source>
   <translation>Vom ersten Byte an verschlüsselt</translation>
  </message>
  <message>
   <source>Encrypted with {version} ({cipher}); the {checked} was checked.</source>
   <translation>Verschlüsselt mit {version} ({cipher}); geprüft: {checked}.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Enter, Tab</source>
   <translation>Eingabe, Tab</translation>
  </message>
  <message>
   <source>Entered by</source>
   <translation>Erfasst von</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>European accounts use smtp.zoho.eu.</source>
   <translation>Europäische Konten verwenden smtp.zoho.eu.</translation>
  </message>
  <message>
   <source>Every day of the guest's stay</source>
   <translation>Jeden Tag des Aufenthalts</translation>
  </message>
  <message>
   <source>Every so many days</source>
   <translation>Alle paar Tage</translation>
  </message>
  <message>
   <source>Every … days</source>
   <translation>Alle … Tage</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export This List</source>
   <translation>Liste exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>F&amp;eeds</source>
   <translation>&amp;Quellen</translation>
  </message>
  <message>
   <source>F&amp;irst key</source>
   <translation>E&amp;rste Taste</translation>
  </message>
  <message>
   <source>F8 lists what a field can hold: go to the field first.</source>
   <translation>F8 zeigt, was ein Feld enthalten kann: Gehen Sie zuerst in das Feld.</translation>
  </message>
  <message>
   <source>FD\AR\CM\ Rep Address</source>
   <translation>FD\AR\CM\ Absender</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Feed: change</source>
   <translation>Quelle: ändern</translation>
  </message>
  <message>
   <source>Feed: new</source>
   <translation>Quelle: neu</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Fiel&amp;ds…</source>
   <translation>F&amp;elder…</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <source>Fields of: {letter}</source>
   <translation>Felder von: {letter}</translation>
  </message>
  <message>
   <source>File of the authority's certificate</source>
   <translation>Datei mit dem Zertifikat der Zertifizierungsstelle</translation>
  </message>
  <message>
   <source>File with the certificate of the hotel's own authority (PEM), trusted besides this computer's. Blank: only this computer's.</source>
   <translation>Datei mit dem Zertifikat der hauseigenen Zertifizierungsstelle (PEM), der zusätzlich zu denen dieses Computers vertraut wird. Leer: nur denen dieses Computers.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Files of the report</source>
   <translation>Dateien des Berichts</translation>
  </message>
  <message>
   <source>Fill Email Auth Name with the SMTP user name that the provider's console shows.</source>
   <translation>Tragen Sie als E-Mail-Anmeldenamen den SMTP-Benutzernamen ein, den die Konsole des Anbieters zeigt.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Find Settings</source>
   <translation>Einstellungen ermitteln</translation>
  </message>
  <message>
   <source>Find in {screen}</source>
   <translation>Suchen in {screen}</translation>
  </message>
  <message>
   <source>First Name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>For Email Auth Meth OAUTH-MS and OAUTH-GOOGLE: whoever may use the mail account signs in at Microsoft or Google, and this program keeps, in this computer's password vault, what they grant it.</source>
   <translation>Für die E-Mail-Anmeldearten OAUTH-MS und OAUTH-GOOGLE: Wer das E-Mail-Konto benutzen darf, meldet sich bei Microsoft oder Google an, und dieses Programm bewahrt im Kennworttresor dieses Computers auf, was ihm dabei gewährt wird.</translation>
  </message>
  <message>
   <source>For Microsoft Exchange in the house. Email Auth Name is DOMAIN\user or user@domain; on Windows a blank one means the account that is signed in to Windows, and then no password is needed.</source>
   <translation>Für Microsoft Exchange im Haus. Der E-Mail-Anmeldename lautet DOMAIN\user oder user@domain; unter Windows bedeutet ein leerer das Konto, das bei Windows angemeldet ist, und dann ist kein Kennwort nötig.</translation>
  </message>
  <message>
   <source>For a mail server in the house that relays for the workstation's address.</source>
   <translation>Für einen Mailserver im Haus, der für die Adresse des Arbeitsplatzes weiterleitet.</translation>
  </message>
  <message>
   <source>For older servers without encryption: the password itself is never sent.</source>
   <translation>Für ältere Server ohne Verschlüsselung: Das Kennwort selbst wird nie gesendet.</translation>
  </message>
  <message>
   <source>For older servers, Microsoft Exchange among them, that do not offer PLAIN.</source>
   <translation>Für ältere Server, auch Microsoft Exchange, die PLAIN nicht anbieten.</translation>
  </message>
  <message>
   <source>For smtp.gmail.com. Make a client ID for a desktop app in Google Cloud, fill OAuth Client ID, set its secret as the password, and sign in once with Mail | Sign In, on a computer with a browser.</source>
   <translation>Für smtp.gmail.com. Legen Sie in Google Cloud eine Client-ID für eine Desktop-App an, tragen Sie sie als OAuth-Client-ID ein, legen Sie ihren Clientschlüssel als Kennwort fest, und melden Sie sich einmal mit Mail | Mail-Anmeldung an, an einem Computer mit Browser.</translation>
  </message>
  <message>
   <source>For smtp.office365.com. Register an application in Microsoft Entra and fill OAuth Client ID; sign in once with Mail | Sign In. With the application's secret as the password it signs in by itself (SMTP.SendAsApp).</source>
   <translation>Für smtp.office365.com. Registrieren Sie eine Anwendung in Microsoft Entra, und tragen Sie die OAuth-Client-ID ein; melden Sie sich einmal mit Mail | Mail-Anmeldung an. Mit dem Geheimnis der Anwendung als Kennwort meldet sie sich selbst an (SMTP.SendAsApp).</translation>
  </message>
  <message>
   <source>Found by asking: {why}.</source>
   <translation>Durch Nachfragen gefunden: {why}.</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From Date or the arrival, whichever is later, to the departure.</source>
   <translation>Von Datum oder der Anreise, was später ist, bis zur Abreise.</translation>
  </message>
  <message>
   <source>From Date until the day that you give, that day included.</source>
   <translation>Von Datum bis zu dem Tag, den Sie angeben, diesen eingeschlossen.</translation>
  </message>
  <message>
   <source>From the next start on, the program asks for clerk code and password.</source>
   <translation>Ab dem nächsten Start fragt das Programm nach Mitarbeiterkürzel und Kennwort.</translation>
  </message>
  <message>
   <source>From which day on traces are emailed is stored damaged, so nothing is sent. Save the Email Setup with Email Traces N, then with Y: that shows what will be sent.</source>
   <translation>Ab welchem Tag Traces gesendet werden, ist beschädigt gespeichert; darum wird nichts gesendet. Speichern Sie die E-Mail-Einrichtung mit Traces per E-Mail N, dann mit Y: Dabei sehen Sie, was gesendet wird.</translation>
  </message>
  <message>
   <source>GEM Depart Emails</source>
   <translation>GEM-Abreise-E-Mails</translation>
  </message>
  <message>
   <source>GLOBAL</source>
   <translation>GLOBAL</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Global Maintenance - Trace Mailer</source>
   <translation>Global Maintenance - Trace Mailer</translation>
  </message>
  <message>
   <source>Global Maintenance: every screen</source>
   <translation>Global Maintenance: alle Masken</translation>
  </message>
  <message>
   <source>Go to the next field; in a list: take or open the marked line</source>
   <translation>Zum nächsten Feld; in einer Liste: die markierte Zeile übernehmen oder öffnen</translation>
  </message>
  <message>
   <source>Good for</source>
   <translation>Gültig für</translation>
  </message>
  <message>
   <source>Google does not let anybody sign in for mail with a code typed on another device. Sign in on a computer that has a browser, with the same Windows user who sends: Mail | Sign In.</source>
   <translation>Google erlaubt die Mail-Anmeldung nicht mit einem Code, der auf einem anderen Gerät eingegeben wird. Melden Sie sich an einem Computer mit Browser an, mit demselben Windows-Benutzer, der sendet: Mail | Mail-Anmeldung.</translation>
  </message>
  <message>
   <source>Guessed from {file}. Look at the columns and dates, then try it.</source>
   <translation>Aus {file} ermittelt. Sehen Sie Spalten und Datumsform durch, und machen Sie dann einen Probelauf.</translation>
  </message>
  <message>
   <source>Guest</source>
   <translation>Gast</translation>
  </message>
  <message>
   <source>Guest No</source>
   <translation>Gastnr.</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>Gäste</translation>
  </message>
  <message>
   <source>HTM&amp;L</source>
   <translation>HTM&amp;L</translation>
  </message>
  <message>
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>How dates are written, for example DD-MON-YY for 12-NOV-26. F8 lists.</source>
   <translation>Wie ein Datum geschrieben wird, zum Beispiel DD-MON-YY für 12-NOV-26. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>How letters are stored in the files. F8 lists.</source>
   <translation>Wie Buchstaben in den Dateien gespeichert sind. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>How many connections to the mail server all workstations together open at once, 1 to 32, each of them up to 4. More are faster to a server far away.</source>
   <translation>Wie viele Verbindungen zum Mailserver alle Arbeitsplätze zusammen gleichzeitig öffnen, 1 bis 32, jeder davon bis zu 4. Mehr sind schneller, wenn der Server weit entfernt ist.</translation>
  </message>
  <message>
   <source>How many more there are</source>
   <translation>Wie viele es noch sind</translation>
  </message>
  <message>
   <source>How many there are in all</source>
   <translation>Wie viele es insgesamt sind</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Wie viel</translation>
  </message>
  <message>
   <source>How the way to the mail server is encrypted. AUTO is right for most servers. F8 lists the choices.</source>
   <translation>Wie der Weg zum Mailserver verschlüsselt wird. AUTO passt für die meisten Server. F8 zeigt die Auswahl.</translation>
  </message>
  <message>
   <source>How to sign in to the mail server. F8 lists the methods.</source>
   <translation>Wie die Anmeldung am Mailserver geschieht. F8 zeigt die Arten.</translation>
  </message>
  <message>
   <source>I am</source>
   <translation>Ich bin</translation>
  </message>
  <message>
   <source>I am {clerk}</source>
   <translation>Ich bin {clerk}</translation>
  </message>
  <message>
   <source>I&amp;mport</source>
   <translation>I&amp;mport von</translation>
  </message>
  <message>
   <source>IP address or name of the mail server, for example 192.168.1.20 or smtp.example.com.</source>
   <translation>IP-Adresse oder Name des Mailservers, zum Beispiel 192.168.1.20 oder smtp.example.com.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Imported: {counts}</source>
   <translation>Importiert: {counts}</translation>
  </message>
  <message>
   <source>Importing… {done} of {total}</source>
   <translation>Wird importiert… {done} von {total}</translation>
  </message>
  <message>
   <source>In all: {sent} sent, {waiting} waiting, {refused} refused.</source>
   <translation>Insgesamt: {sent} gesendet, {waiting} wartend, {refused} abgelehnt.</translation>
  </message>
  <message>
   <source>In the URL of the database, an @ of the password must be written as %40.</source>
   <translation>In der URL der Datenbank muss ein @ des Kennworts als %40 geschrieben werden.</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Einfg</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>Ausgestellt von</translation>
  </message>
  <message>
   <source>Issued for</source>
   <translation>Ausgestellt für</translation>
  </message>
  <message>
   <source>It could not be reached from here now.</source>
   <translation>Sie war von hier aus gerade nicht erreichbar.</translation>
  </message>
  <message>
   <source>It may offer more once the connection is encrypted: set Email Security to STARTTLS or AUTO.</source>
   <translation>Mehr bietet er vielleicht an, wenn die Verbindung verschlüsselt ist: Stellen Sie E-Mail-Sicherheit auf STARTTLS oder AUTO.</translation>
  </message>
  <message>
   <source>It offers no sign-in at all.</source>
   <translation>Er bietet gar keine Anmeldung an.</translation>
  </message>
  <message>
   <source>It offers {methods}.</source>
   <translation>Er bietet {methods} an.</translation>
  </message>
  <message>
   <source>It stays where it is and is taken in whenever it has changed.</source>
   <translation>Sie bleibt, wo sie ist, und wird nach jeder Änderung eingelesen.</translation>
  </message>
  <message>
   <source>Its password is not in the vault.</source>
   <translation>Das zugehörige Kennwort ist nicht im Tresor.</translation>
  </message>
  <message>
   <source>Its schema is {found}, this program's is {revision}.</source>
   <translation>Ihr Schema ist {found}, das dieses Programms {revision}.</translation>
  </message>
  <message>
   <source>Keep &amp;Mine</source>
   <translation>&amp;Meine behalten</translation>
  </message>
  <message>
   <source>Keep Deliveries</source>
   <translation>Zustellungen behalten</translation>
  </message>
  <message>
   <source>Keeping mine saves what was changed here; what only they changed stays.</source>
   <translation>Wenn Sie Ihre behalten, wird gespeichert, was hier geändert wurde; was nur dort geändert wurde, bleibt.</translation>
  </message>
  <message>
   <source>Key &amp;Card</source>
   <translation>Tasten&amp;übersicht</translation>
  </message>
  <message>
   <source>Key Card</source>
   <translation>Tastenübersicht</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>La&amp;nguage</source>
   <translation>S&amp;prache</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language Specific</source>
   <translation>Sprachabhängig</translation>
  </message>
  <message>
   <source>Last Name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <source>Last came in</source>
   <translation>Zuletzt hereingekommen</translation>
  </message>
  <message>
   <source>Last came in, {moment}: {words}.</source>
   <translation>Zuletzt hereingekommen, {moment}: {words}.</translation>
  </message>
  <message>
   <source>Last look</source>
   <translation>Zuletzt geprüft</translation>
  </message>
  <message>
   <source>Last look, {moment}: {words}</source>
   <translation>Zuletzt geprüft, {moment}: {words}</translation>
  </message>
  <message>
   <source>Last reply</source>
   <translation>Letzte Antwort</translation>
  </message>
  <message>
   <source>Last sign of life</source>
   <translation>Letztes Lebenszeichen</translation>
  </message>
  <message>
   <source>Leave as is. Belongs to e-confirmations.</source>
   <translation>Unverändert lassen. Gehört zu den E-Bestätigungen.</translation>
  </message>
  <message>
   <source>Leave as is. Belongs to the Guest Experience Module.</source>
   <translation>Unverändert lassen. Gehört zum Guest Experience Module.</translation>
  </message>
  <message>
   <source>Leave the password out of the URL and keep it in PostgreSQL's pgpass file. {error}</source>
   <translation>Lassen Sie das Kennwort aus der URL weg, und bewahren Sie es in der pgpass-Datei von PostgreSQL auf. {error}</translation>
  </message>
  <message>
   <source>Left and Right move by a day, Enter shows its copies alone.</source>
   <translation>Links und Rechts gehen tageweise weiter, die Eingabetaste zeigt nur die Kopien dieses Tages.</translation>
  </message>
  <message>
   <source>Let the database be again what it was at {made}? The window closes and opens again. What was entered since then is no longer in it; what there is now is kept beside the other copies. Nothing is sent twice.</source>
   <translation>Soll die Datenbank wieder sein, was sie um {made} war? Das Fenster schließt sich und öffnet sich wieder. Was seither eingegeben wurde, steht nicht mehr darin; was jetzt da ist, wird bei den anderen Kopien aufbewahrt. Nichts wird zweimal gesendet.</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <source>Letters a minute that the mail server takes from this account, for example 30; it holds for all workstations together. 0: no limit.</source>
   <translation>E-Mails pro Minute, die der Mailserver von diesem Konto annimmt, zum Beispiel 30; gilt für alle Arbeitsplätze zusammen. 0: keine Grenze.</translation>
  </message>
  <message>
   <source>Letters that arrived</source>
   <translation>Eingetroffene E-Mails</translation>
  </message>
  <message>
   <source>Letters that arrived: {count}</source>
   <translation>Eingetroffene E-Mails: {count}</translation>
  </message>
  <message>
   <source>Libraries and licences</source>
   <translation>Bibliotheken und Lizenzen</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Linked email account</source>
   <translation>Verknüpftes E-Mail-Konto</translation>
  </message>
  <message>
   <source>Look &amp;Now</source>
   <translation>&amp;Jetzt prüfen</translation>
  </message>
  <message>
   <source>Look up Guest</source>
   <translation>Gast auswählen</translation>
  </message>
  <message>
   <source>Look up {field}</source>
   <translation>{field} auswählen</translation>
  </message>
  <message>
   <source>Looking at the file…</source>
   <translation>Die Datei wird angesehen…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird gesucht…</translation>
  </message>
  <message>
   <source>Ma&amp;ximize</source>
   <translation>Ma&amp;ximieren</translation>
  </message>
  <message>
   <source>Made at</source>
   <translation>Angelegt um</translation>
  </message>
  <message>
   <source>Make one in the account's security settings and store it with Window | Set Password.</source>
   <translation>Erzeugen Sie eines in den Sicherheitseinstellungen des Kontos, und speichern Sie es mit Fenster | Kennwort festlegen.</translation>
  </message>
  <message>
   <source>Makes a trace for each day, to be resolved by itself. F8 lists.</source>
   <translation>Erzeugt für jeden Tag einen Trace, der einzeln zu erledigen ist. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>Makes one trace, for {day}.</source>
   <translation>Erzeugt einen Trace für {day}.</translation>
  </message>
  <message>
   <source>Makes {count} traces, all for {day}.</source>
   <translation>Erzeugt {count} Traces, alle für {day}.</translation>
  </message>
  <message>
   <source>Makes {count} traces, from {first} to {last}.</source>
   <translation>Erzeugt {count} Traces, von {first} bis {last}.</translation>
  </message>
  <message>
   <source>Mark &amp;Unread</source>
   <translation>Als &amp;ungelesen markieren</translation>
  </message>
  <message>
   <source>Maximize</source>
   <translation>Maximieren</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Menu sh&amp;ortcut</source>
   <translation>Menükür&amp;zel</translation>
  </message>
  <message>
   <source>Menu shortcut</source>
   <translation>Menükürzel</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Mi&amp;nimize</source>
   <translation>M&amp;inimieren</translation>
  </message>
  <message>
   <source>Microsoft 365 did not let {account} sign in: wrong password, a locked user, or a rule of the organisation.</source>
   <translation>Microsoft 365 hat {account} nicht angemeldet: falsches Kennwort, gesperrter Benutzer oder eine Regel der Organisation.</translation>
  </message>
  <message>
   <source>Microsoft 365 does not take user name and password for sending any more.</source>
   <translation>Microsoft 365 nimmt Benutzername und Kennwort zum Senden nicht mehr an.</translation>
  </message>
  <message>
   <source>Microsoft 365 switches passwords off for sending at the end of December 2026 (550 5.7.30); an admin can allow them until a date to be announced in the second half of 2027. Choose OAUTH-MS with F8.</source>
   <translation>Microsoft 365 schaltet Kennwörter zum Senden Ende Dezember 2026 ab (550 5.7.30); ein Administrator kann sie bis zu einem Termin zulassen, der in der zweiten Hälfte 2027 bekannt gegeben wird. Wählen Sie mit F8 OAUTH-MS.</translation>
  </message>
  <message>
   <source>Microsoft does not know the organisation {tenant!r}. Check OAuth Tenant: the directory (tenant) ID, or a domain of the organisation.</source>
   <translation>Microsoft kennt die Organisation {tenant!r} nicht. Prüfen Sie OAuth-Mandant: die Verzeichnis-ID (Mandant) oder eine Domäne der Organisation.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Meine</translation>
  </message>
  <message>
   <source>Minimize</source>
   <translation>Minimieren</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Minutes from one look to the next. A folder is watched too.</source>
   <translation>Minuten von einer Prüfung zur nächsten. Ein Ordner wird auch überwacht.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Move &amp;to</source>
   <translation>Verschieben &amp;nach</translation>
  </message>
  <message>
   <source>Move in a list</source>
   <translation>In einer Liste bewegen</translation>
  </message>
  <message>
   <source>Move the hotel to {place}?</source>
   <translation>Das Hotel nach {place} verschieben?</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Verschieben nach</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Wird verschoben…</translation>
  </message>
  <message>
   <source>N: closed. F8 does not offer it; what names it already goes on.</source>
   <translation>N: geschlossen. F8 bietet sie nicht mehr an; was sie schon nennt, gilt weiter.</translation>
  </message>
  <message>
   <source>N: nothing comes in, and its records can be edited.</source>
   <translation>N: Es kommt nichts herein, und die Datensätze der Quelle lassen sich bearbeiten.</translation>
  </message>
  <message>
   <source>N: the clerk has left; no copies are sent.</source>
   <translation>N: ausgeschieden; es werden keine Kopien gesendet.</translation>
  </message>
  <message>
   <source>NTLM without an Email Auth Name signs in as the account that is signed in to Windows, and this computer is none with Windows. Fill Email Auth Name as DOMAIN\user or user@domain, and set its password.</source>
   <translation>NTLM ohne E-Mail-Anmeldenamen meldet sich mit dem Konto an, das bei Windows angemeldet ist, und auf diesem Computer läuft kein Windows. Tragen Sie den E-Mail-Anmeldenamen als DOMAIN\user oder user@domain ein, und legen Sie das Kennwort dazu fest.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Ne&amp;xt Record</source>
   <translation>Nä&amp;chster Datensatz</translation>
  </message>
  <message>
   <source>Needs an application password from the account's security settings.</source>
   <translation>Braucht ein App-Kennwort aus den Sicherheitseinstellungen des Kontos.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>New Staff Message</source>
   <translation>Neue Mitarbeiternachricht</translation>
  </message>
  <message>
   <source>New Traces</source>
   <translation>Neue Traces</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>Neues Kennwort</translation>
  </message>
  <message>
   <source>New password &amp;again</source>
   <translation>Neues Kennwort &amp;wiederholen</translation>
  </message>
  <message>
   <source>New password again</source>
   <translation>Neues Kennwort wiederholen</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Neuer Datensatz</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>Neuer Text</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>Neu…</translation>
  </message>
  <message>
   <source>Next try</source>
   <translation>Nächster Versuch</translation>
  </message>
  <message>
   <source>No alerts to this guest yet. Send Alert writes one.</source>
   <translation>Noch keine Nachrichten an diesen Gast. „Gästenachricht senden“ schreibt eine.</translation>
  </message>
  <message>
   <source>No browser opens here: copy the page's address into one on this computer.</source>
   <translation>Hier öffnet sich kein Browser: Kopieren Sie die Adresse der Seite in einen auf diesem Computer.</translation>
  </message>
  <message>
   <source>No change fits what is asked for above. Ask for everything there to see all of them.</source>
   <translation>Keine Änderung passt zu dem, was oben verlangt ist. Verlangen Sie dort alles, um alle zu sehen.</translation>
  </message>
  <message>
   <source>No clerk has the code {code}, named by {named} of the records.</source>
   <translation>Kein Mitarbeiter hat das Kürzel {code}, das in {named} Datensätzen steht.</translation>
  </message>
  <message>
   <source>No copy fits what is asked for above. While Email Traces is Y in Email Setup, one appears here as soon as a trace or staff message is due.</source>
   <translation>Keine Kopie passt zu dem, was oben verlangt ist. Solange „Traces per E-Mail“ in der E-Mail-Einrichtung auf Y steht, erscheint hier eine, sobald ein Trace oder eine Mitarbeiternachricht fällig ist.</translation>
  </message>
  <message>
   <source>No letter has arrived yet. Set Email Traces to Y in Email Setup, and save with F2.</source>
   <translation>Es ist noch keine E-Mail eingetroffen. Setzen Sie „Traces per E-Mail“ in der E-Mail-Einrichtung auf Y, und speichern Sie mit F2.</translation>
  </message>
  <message>
   <source>No mail server was found. Ask who runs the mail of this address for server and port.</source>
   <translation>Es wurde kein Mailserver gefunden. Fragen Sie nach Server und Port, wer die E-Mails dieser Adresse betreibt.</translation>
  </message>
  <message>
   <source>No move of this hotel was interrupted.</source>
   <translation>Kein Verschieben dieses Hotels wurde unterbrochen.</translation>
  </message>
  <message>
   <source>No password is stored in {vault}.</source>
   <translation>Im {vault} ist kein Kennwort gespeichert.</translation>
  </message>
  <message>
   <source>No sign-in needed.</source>
   <translation>Keine Anmeldung nötig.</translation>
  </message>
  <message>
   <source>No sign-in: the server accepts this computer</source>
   <translation>Keine Anmeldung: Der Server akzeptiert diesen Computer</translation>
  </message>
  <message>
   <source>No trace fits what is asked for above. Ask for others there, or enter one with F6.</source>
   <translation>Kein Trace passt zu dem, was oben verlangt ist. Verlangen Sie dort andere, oder erfassen Sie einen mit F6.</translation>
  </message>
  <message>
   <source>No usual way of writing dates fits the dates of this file.</source>
   <translation>Keine übliche Schreibweise passt zu den Datumsangaben dieser Datei.</translation>
  </message>
  <message>
   <source>Nobody has looked at it since {time}, when it was due. Start Trace Mailer on {workstation}.</source>
   <translation>Seit {time}, als sie fällig war, hat niemand nachgesehen. Starten Sie Trace Mailer auf {workstation}.</translation>
  </message>
  <message>
   <source>Nobody has signed in to {name} as {account} on this computer yet. {again}</source>
   <translation>An diesem Computer hat sich noch niemand als {account} bei {name} angemeldet. {again}</translation>
  </message>
  <message>
   <source>Nobody is asked to sign on: no clerk with access GLOBAL has a sign-on password.</source>
   <translation>Niemand muss sich anmelden: Kein Mitarbeiter mit dem Zugriff GLOBAL hat ein Anmeldekennwort.</translation>
  </message>
  <message>
   <source>Nobody signed in to {name} in time. {again}</source>
   <translation>Niemand hat sich rechtzeitig bei {name} angemeldet. {again}</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Nicht verschlüsselt</translation>
  </message>
  <message>
   <source>Not encrypted: Email Security is NONE.</source>
   <translation>Nicht verschlüsselt: E-Mail-Sicherheit ist NONE.</translation>
  </message>
  <message>
   <source>Not encrypted: only right for a server in the house.</source>
   <translation>Nicht verschlüsselt: nur für einen Server im Haus richtig.</translation>
  </message>
  <message>
   <source>Not encrypted: the server does not offer it, and no password is sent.</source>
   <translation>Nicht verschlüsselt: Der Server bietet es nicht an, und es wird kein Kennwort gesendet.</translation>
  </message>
  <message>
   <source>Not every row arrived, so nothing was moved. {wrong}</source>
   <translation>Nicht jede Zeile ist angekommen, darum wurde nichts verschoben. {wrong}</translation>
  </message>
  <message>
   <source>Not loaded. Choose Edit | Refresh to try again.</source>
   <translation>Nicht geladen. Mit Bearbeiten | Aktualisieren noch einmal versuchen.</translation>
  </message>
  <message>
   <source>Not saved yet.</source>
   <translation>Noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>Not saved.</source>
   <translation>Nicht gespeichert.</translation>
  </message>
  <message>
   <source>Not saved: see the fields marked.</source>
   <translation>Nicht gespeichert: siehe markierte Felder.</translation>
  </message>
  <message>
   <source>Nothing in the list matches.</source>
   <translation>Nichts in der Liste passt.</translation>
  </message>
  <message>
   <source>Nothing needs to be changed: it is tried again; if it stays so, ask who runs the server.</source>
   <translation>Es muss nichts geändert werden: Ein neuer Versuch folgt; wenn es so bleibt, fragen Sie den Betreiber des Servers.</translation>
  </message>
  <message>
   <source>Nothing needs to be changed: the same letter is taken when it is sent again in some minutes.</source>
   <translation>Es muss nichts geändert werden: Dieselbe E-Mail wird angenommen, wenn sie in einigen Minuten erneut gesendet wird.</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>Es wurde nichts importiert.</translation>
  </message>
  <message>
   <source>Nothing was sent; try from another network, or use port 465 with Email Security TLS.</source>
   <translation>Es wurde nichts gesendet; versuchen Sie es aus einem anderen Netzwerk, oder verwenden Sie Port 465 mit E-Mail-Sicherheit TLS.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Number, name or room</source>
   <translation>Nummer, Name oder Zimmer</translation>
  </message>
  <message>
   <source>OAuth Client ID</source>
   <translation>OAuth-Client-ID</translation>
  </message>
  <message>
   <source>OAuth Tenant</source>
   <translation>OAuth-Mandant</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>OPEN or RESOLVED.</source>
   <translation>OPEN oder RESOLVED.</translation>
  </message>
  <message>
   <source>Ol&amp;d</source>
   <translation>Al&amp;t</translation>
  </message>
  <message>
   <source>Old</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Old password</source>
   <translation>Altes Kennwort</translation>
  </message>
  <message>
   <source>Old text</source>
   <translation>Alter Text</translation>
  </message>
  <message>
   <source>Older Windows programs in Western Europe and America</source>
   <translation>Ältere Windows-Programme in Westeuropa und Amerika</translation>
  </message>
  <message>
   <source>One CSV file</source>
   <translation>Eine CSV-Datei</translation>
  </message>
  <message>
   <source>One SELECT with the columns of the CSV files. :since stands for what changed since the last look.</source>
   <translation>Ein SELECT mit den Spalten der CSV-Dateien. :since steht für alles, was seit der letzten Prüfung geändert wurde.</translation>
  </message>
  <message>
   <source>One SELECT, read-only.</source>
   <translation>Ein SELECT, nur lesend.</translation>
  </message>
  <message>
   <source>Only a SQLite file can be copied here. For PostgreSQL use pg_dump.</source>
   <translation>Hier lässt sich nur eine SQLite-Datei kopieren. Verwenden Sie für PostgreSQL pg_dump.</translation>
  </message>
  <message>
   <source>Only a SQLite file can be put back here. For PostgreSQL use pg_restore.</source>
   <translation>Hier lässt sich nur eine SQLite-Datei zurückspielen. Verwenden Sie für PostgreSQL pg_restore.</translation>
  </message>
  <message>
   <source>Only a clerk with Global Maintenance access sets the sign-on password of another.</source>
   <translation>Nur ein Mitarbeiter mit Zugriff auf Global Maintenance kann das Anmeldekennwort eines anderen festlegen.</translation>
  </message>
  <message>
   <source>Only inside the house: the password and the letters can be read on the way.</source>
   <translation>Nur im Haus: Kennwort und E-Mails können unterwegs gelesen werden.</translation>
  </message>
  <message>
   <source>Only on this day</source>
   <translation>Nur an diesem Tag</translation>
  </message>
  <message>
   <source>Only the URL of a database that names an account has a password: …://account@server/name.</source>
   <translation>Nur die URL einer Datenbank, die ein Konto nennt, hat ein Kennwort: …://account@server/name.</translation>
  </message>
  <message>
   <source>Open &amp;Log Folder</source>
   <translation>&amp;Protokollordner öffnen</translation>
  </message>
  <message>
   <source>Open {url} in any browser, type the code {code}, and sign in as {account}.</source>
   <translation>Öffnen Sie {url} in einem beliebigen Browser, geben Sie den Code {code} ein, und melden Sie sich als {account} an.</translation>
  </message>
  <message>
   <source>Other programs work with this database: {names}. Close them first.</source>
   <translation>Andere Programme arbeiten mit dieser Datenbank: {names}. Beenden Sie sie zuerst.</translation>
  </message>
  <message>
   <source>Other workstations send: they have all the connections that Email Connections allows.</source>
   <translation>Andere Arbeitsplätze senden: Sie belegen alle Verbindungen, die E-Mail-Verbindungen zulässt.</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Page to sign in at</source>
   <translation>Seite für die Anmeldung</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Kennwort</translation>
  </message>
  <message>
   <source>Password &amp;again</source>
   <translation>Kennwort &amp;wiederholen</translation>
  </message>
  <message>
   <source>Password again</source>
   <translation>Kennwort wiederholen</translation>
  </message>
  <message>
   <source>Per&amp;iod</source>
   <translation>Zeit&amp;raum</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Bild ab</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Bild auf</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Port 465 speaks TLS at once. Elsewhere STARTTLS is used if the server offers it, and is required as soon as a password would be sent.</source>
   <translation>Port 465 spricht sofort TLS. Sonst wird STARTTLS verwendet, wenn der Server es anbietet, und verlangt, sobald ein Kennwort gesendet würde.</translation>
  </message>
  <message>
   <source>Port of the mail server. Usually 25 in the house, 587 or 465 at a mail provider.</source>
   <translation>Port des Mailservers. Im Haus meist 25, bei einem Mailanbieter 587 oder 465.</translation>
  </message>
  <message>
   <source>Press F8 and say who you are: your staff messages are shown then.</source>
   <translation>Drücken Sie F8 und sagen Sie, wer Sie sind: Dann werden Ihre Mitarbeiternachrichten gezeigt.</translation>
  </message>
  <message>
   <source>Press the new key here. Tab leaves the field.</source>
   <translation>Drücken Sie hier die neue Taste. Tab verlässt das Feld.</translation>
  </message>
  <message>
   <source>Property Time Zone</source>
   <translation>Zeitzone des Hauses</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <source>Put into Email Setup, not saved yet. Send again to try it.</source>
   <translation>In die E-Mail-Einrichtung übernommen, noch nicht gespeichert. Senden Sie erneut, um es auszuprobieren.</translation>
  </message>
  <message>
   <source>Put the account's region into the server's name. Fill Email Auth Name with the SMTP user name that the provider's console shows.</source>
   <translation>Setzen Sie die Region des Kontos in den Servernamen ein. Tragen Sie als E-Mail-Anmeldenamen den SMTP-Benutzernamen ein, den die Konsole des Anbieters zeigt.</translation>
  </message>
  <message>
   <source>Putting the copy of {made} into place. The window then opens again.</source>
   <translation>Die Kopie von {made} wird eingesetzt. Danach öffnet sich das Fenster wieder.</translation>
  </message>
  <message>
   <source>Putting the report together…</source>
   <translation>Der Bericht wird zusammengestellt…</translation>
  </message>
  <message>
   <source>Re&amp;open Trace</source>
   <translation>Trace &amp;wieder öffnen</translation>
  </message>
  <message>
   <source>Read (Enter)</source>
   <translation>Lesen (Eingabe)</translation>
  </message>
  <message>
   <source>Read the server's words beneath, and ask who runs it.</source>
   <translation>Lesen Sie die Antwort des Servers darunter, und fragen Sie dessen Betreiber.</translation>
  </message>
  <message>
   <source>Read the server's words beneath; whoever runs it can allow letters from this account.</source>
   <translation>Lesen Sie die Antwort des Servers darunter; sein Betreiber kann E-Mails dieses Kontos zulassen.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Datensatz</translation>
  </message>
  <message>
   <source>Record {number} of {count}</source>
   <translation>Datensatz {number} von {count}</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Datensätze</translation>
  </message>
  <message>
   <source>Remove the feed {name}? Its records stay, and can be edited here.</source>
   <translation>Quelle {name} entfernen? Ihre Datensätze bleiben und lassen sich dann hier bearbeiten.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Wieder öffnen</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Repl&amp;y to Staff Message…</source>
   <translation>Nachri&amp;cht beantworten…</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Reply…</source>
   <translation>Antworten…</translation>
  </message>
  <message>
   <source>Report a Problem</source>
   <translation>Problem melden</translation>
  </message>
  <message>
   <source>Reports that were not taken in are in {folder}: {count}. The .error.txt beside each says why. Mend them and put them back, or remove them.</source>
   <translation>Nicht übernommene Berichte liegen in {folder}: {count}. In der .error.txt daneben steht der Grund. Berichtigen Sie sie und legen Sie sie zurück, oder entfernen Sie sie.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Erledigen</translation>
  </message>
  <message>
   <source>Resolve &amp;All Shown…</source>
   <translation>Alle an&amp;gezeigten erledigen…</translation>
  </message>
  <message>
   <source>Resolve All…</source>
   <translation>Alle erledigen…</translation>
  </message>
  <message>
   <source>Resolve all {count} open traces that are shown? Copies of them that wait are not sent.</source>
   <translation>Alle {count} angezeigten offenen Traces erledigen? Wartende Kopien davon werden nicht gesendet.</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Resolved by</source>
   <translation>Erledigt von</translation>
  </message>
  <message>
   <source>Resolved by {clerk}, {at}</source>
   <translation>Erledigt von {clerk}, {at}</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore Down</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a Copy</source>
   <translation>Kopie wiederherstellen</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Erneut senden</translation>
  </message>
  <message>
   <source>Retry All &amp;Refused</source>
   <translation>Alle abge&amp;lehnten senden</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Right for most servers, but not for Microsoft 365. Signs in if Email Auth Name is filled, and not at all if it is blank.</source>
   <translation>Passt für die meisten Server, aber nicht für Microsoft 365. Meldet sich an, wenn der E-Mail-Anmeldename ausgefüllt ist, und gar nicht, wenn er leer ist.</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>Zimmer</translation>
  </message>
  <message>
   <source>Room number.</source>
   <translation>Zimmernummer.</translation>
  </message>
  <message>
   <source>Row {line} ({record}), {column}: {reason}</source>
   <translation>Zeile {line} ({record}), {column}: {reason}</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>In Betrieb</translation>
  </message>
  <message>
   <source>S&amp;ubject</source>
   <translation>&amp;Betreff</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint</source>
   <translation>SHA-256-Fingerabdruck</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint of the one certificate to accept, whoever signed it. Send Test Email shows it. Blank: certificates are checked as usual.</source>
   <translation>SHA-256-Fingerabdruck des einzigen Zertifikats, das angenommen wird, gleich wer es ausgestellt hat. Test-E-Mail senden zeigt ihn. Leer: Zertifikate werden wie üblich geprüft.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save it as 'CSV UTF-8'</source>
   <translation>Speichern Sie sie als „CSV UTF-8“</translation>
  </message>
  <message>
   <source>Save or discard the changes first, then sign off.</source>
   <translation>Speichern oder verwerfen Sie zuerst die Änderungen, und melden Sie sich dann ab.</translation>
  </message>
  <message>
   <source>Save or discard the changes first, then sign on as another.</source>
   <translation>Speichern oder verwerfen Sie zuerst die Änderungen, und melden Sie sich dann unter anderem Namen an.</translation>
  </message>
  <message>
   <source>Save the changes to {screen}?</source>
   <translation>Die Änderungen an {screen} speichern?</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>Gespeichert.</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>Masken</translation>
  </message>
  <message>
   <source>Seco&amp;nd key</source>
   <translation>Z&amp;weite Taste</translation>
  </message>
  <message>
   <source>See the fields marked.</source>
   <translation>Siehe markierte Felder.</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send &amp;Alert…</source>
   <translation>Gäste&amp;nachricht senden…</translation>
  </message>
  <message>
   <source>Send &amp;Test Email…</source>
   <translation>&amp;Test-E-Mail senden…</translation>
  </message>
  <message>
   <source>Send Alert</source>
   <translation>Gästenachricht senden</translation>
  </message>
  <message>
   <source>Send Alert…</source>
   <translation>Gästenachricht senden…</translation>
  </message>
  <message>
   <source>Send Test &amp;Letter to Clerk…</source>
   <translation>Test-E-Mail an Mitarbeiter &amp;senden…</translation>
  </message>
  <message>
   <source>Send Test Email</source>
   <translation>Test-E-Mail senden</translation>
  </message>
  <message>
   <source>Send Test Letter…</source>
   <translation>Test-E-Mail senden…</translation>
  </message>
  <message>
   <source>Send a test letter &amp;to</source>
   <translation>Test-E-Mail senden &amp;an</translation>
  </message>
  <message>
   <source>Send through the provider's own server on port 587 with a sign-in, not from this network on port 25.</source>
   <translation>Senden Sie über den Server des Anbieters auf Port 587 mit Anmeldung, nicht aus diesem Netzwerk auf Port 25.</translation>
  </message>
  <message>
   <source>Sending by SMTP (authenticated SMTP) is switched off at Microsoft 365 for {account}.</source>
   <translation>Das Senden über SMTP (Authentifiziertes SMTP) ist bei Microsoft 365 für {account} ausgeschaltet.</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Wird gesendet…</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Sent at</source>
   <translation>Gesendet am</translation>
  </message>
  <message>
   <source>Sent off</source>
   <translation>Abgeschickt</translation>
  </message>
  <message>
   <source>Set &amp;Password…</source>
   <translation>&amp;Kennwort festlegen…</translation>
  </message>
  <message>
   <source>Set Email Security to STARTTLS (or AUTO), or to TLS on port 465.</source>
   <translation>Stellen Sie E-Mail-Sicherheit auf STARTTLS (oder AUTO) oder, an Port 465, auf TLS.</translation>
  </message>
  <message>
   <source>Set Email Security to STARTTLS or AUTO, or Email Server Port to 465.</source>
   <translation>Stellen Sie E-Mail-Sicherheit auf STARTTLS oder AUTO, oder den Mailserver-Port auf 465.</translation>
  </message>
  <message>
   <source>Set Email Security to TLS, or Email Server Port to 587.</source>
   <translation>Stellen Sie E-Mail-Sicherheit auf TLS, oder den Mailserver-Port auf 587.</translation>
  </message>
  <message>
   <source>Set Email Server Port to 587 (or 465 with Email Security TLS), or ask who runs the network to open port 25.</source>
   <translation>Stellen Sie den Mailserver-Port auf 587 (oder 465 mit E-Mail-Sicherheit TLS), oder bitten Sie den Betreiber des Netzwerks, Port 25 zu öffnen.</translation>
  </message>
  <message>
   <source>Set Email server IP to a name that the certificate is good for (Send Test Email shows them).</source>
   <translation>Tragen Sie als Mailserver-IP einen Namen ein, für den das Zertifikat gilt (Test-E-Mail senden zeigt sie).</translation>
  </message>
  <message>
   <source>Set Password</source>
   <translation>Kennwort festlegen</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to an address that belongs to the account in Email Auth Name.</source>
   <translation>Tragen Sie als Trace-Absender eine Adresse ein, die zum Konto unter E-Mail-Anmeldename gehört.</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to an address that the mail server knows, usually the account's own.</source>
   <translation>Tragen Sie als Trace-Absender eine Adresse ein, die der Mailserver kennt, meist die des Kontos selbst.</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to the account's own address, or let an Exchange admin grant it Send As for that one.</source>
   <translation>Tragen Sie als Trace-Absender die Adresse des Kontos selbst ein, oder lassen Sie einen Exchange-Administrator dem Konto für die andere „Senden als“ gewähren.</translation>
  </message>
  <message>
   <source>Set it with Window | Set Password.</source>
   <translation>Legen Sie es mit Fenster | Kennwort festlegen fest.</translation>
  </message>
  <message>
   <source>Set or change a Y/N field</source>
   <translation>Ein Y/N-Feld setzen oder ändern</translation>
  </message>
  <message>
   <source>Set the password again with Window | Set Password; if it is right, its admin finds why in the sign-in log.</source>
   <translation>Legen Sie das Kennwort mit Fenster | Kennwort festlegen neu fest; stimmt es, findet der Administrator den Grund im Anmeldeprotokoll.</translation>
  </message>
  <message>
   <source>Several workstations can share one PostgreSQL database: File | Database. A workstation that ended without a word is listed for a day; its letters are sent by the others.</source>
   <translation>Mehrere Arbeitsplätze können sich eine PostgreSQL-Datenbank teilen: Datei | Datenbank. Ein Arbeitsplatz, der ohne Abmeldung endete, steht noch einen Tag in der Liste; seine E-Mails senden die anderen.</translation>
  </message>
  <message>
   <source>Shade</source>
   <translation>Aufrollen</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <source>Shorten the record's text, or ask who runs the mail server for a higher limit.</source>
   <translation>Kürzen Sie den Text des Datensatzes, oder bitten Sie den Betreiber des Mailservers um eine höhere Grenze.</translation>
  </message>
  <message>
   <source>Should {program} go on sending while its window is closed? It then stands in the notification area, beside the clock.</source>
   <translation>Soll {program} weiter senden, während sein Fenster geschlossen ist? Es steht dann im Infobereich neben der Uhr.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Sign &amp;In…</source>
   <translation>&amp;Mail-Anmeldung…</translation>
  </message>
  <message>
   <source>Sign &amp;On</source>
   <translation>&amp;Anmelden</translation>
  </message>
  <message>
   <source>Sign &amp;On…</source>
   <translation>&amp;Anmelden…</translation>
  </message>
  <message>
   <source>Sign In</source>
   <translation>Mail-Anmeldung</translation>
  </message>
  <message>
   <source>Sign O&amp;ff</source>
   <translation>Ab&amp;melden</translation>
  </message>
  <message>
   <source>Sign On</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>Sign in (Email Auth Meth, Email Auth Name, Set Password), or let who runs it allow this computer's address.</source>
   <translation>Melden Sie sich an (E-Mail-Anmeldeart, E-Mail-Anmeldename, Kennwort festlegen), oder lassen Sie den Betreiber die Adresse dieses Computers zulassen.</translation>
  </message>
  <message>
   <source>Sign in on &amp;another device, by typing a code</source>
   <translation>Auf einem &amp;anderen Gerät anmelden, mit einem Code</translation>
  </message>
  <message>
   <source>Sign in once at the provider's web page, then store the new password with Window | Set Password.</source>
   <translation>Melden Sie sich einmal auf der Webseite des Anbieters an, und speichern Sie dann das neue Kennwort mit Fenster | Kennwort festlegen.</translation>
  </message>
  <message>
   <source>Sign in to Google as {account}.</source>
   <translation>Melden Sie sich bei Google als {account} an.</translation>
  </message>
  <message>
   <source>Sign in to Microsoft as {account}.</source>
   <translation>Melden Sie sich bei Microsoft als {account} an.</translation>
  </message>
  <message>
   <source>Sign in with Mail | Sign In, or with the command trace-mailer sign-in.</source>
   <translation>Melden Sie sich mit Mail | Mail-Anmeldung oder mit dem Befehl trace-mailer sign-in an.</translation>
  </message>
  <message>
   <source>Sign in with the &amp;browser of this computer</source>
   <translation>Mit dem &amp;Browser dieses Computers anmelden</translation>
  </message>
  <message>
   <source>Sign-in at Google with a browser (OAuth 2)</source>
   <translation>Anmeldung bei Google mit einem Browser (OAuth 2)</translation>
  </message>
  <message>
   <source>Sign-in at Microsoft 365 with a browser (OAuth 2)</source>
   <translation>Anmeldung bei Microsoft 365 mit einem Browser (OAuth 2)</translation>
  </message>
  <message>
   <source>Sign-on</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>Sign-on &amp;Password…</source>
   <translation>Anmelde&amp;kennwort…</translation>
  </message>
  <message>
   <source>Sign-on Password</source>
   <translation>Anmeldekennwort</translation>
  </message>
  <message>
   <source>Signed in as {name} with {method}.</source>
   <translation>Angemeldet als {name} mit {method}.</translation>
  </message>
  <message>
   <source>Signed in to {provider}: letters can go out as {account}.</source>
   <translation>Bei {provider} angemeldet: E-Mails können als {account} hinausgehen.</translation>
  </message>
  <message>
   <source>Size and name</source>
   <translation>Größe und Name</translation>
  </message>
  <message>
   <source>Something on the way to {server} sent words between the server's answer and the encryption, which is how connections are tampered with.</source>
   <translation>Etwas auf dem Weg zu {server} hat zwischen der Antwort des Servers und der Verschlüsselung Worte gesendet; so werden Verbindungen manipuliert.</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Spanisch</translation>
  </message>
  <message>
   <source>St&amp;ate</source>
   <translation>&amp;Status</translation>
  </message>
  <message>
   <source>Staff &amp;Messages</source>
   <translation>Mitarbeiter&amp;nachrichten</translation>
  </message>
  <message>
   <source>Staff Message</source>
   <translation>Mitarbeiternachricht</translation>
  </message>
  <message>
   <source>Staff message</source>
   <translation>Mitarbeiternachricht</translation>
  </message>
  <message>
   <source>Staff messages</source>
   <translation>Mitarbeiternachrichten</translation>
  </message>
  <message>
   <source>Staff messages to {clerk}</source>
   <translation>Mitarbeiternachrichten an {clerk}</translation>
  </message>
  <message>
   <source>StaffMessage</source>
   <translation>Mitarbeiternachricht</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Anweisung</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Stay on &amp;Top</source>
   <translation>Im V&amp;ordergrund bleiben</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>Still to be done</source>
   <translation>Noch zu tun</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was moved; everything is where it was.</source>
   <translation>Angehalten. Es wurde nichts verschoben; alles ist, wo es war.</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Betreff</translation>
  </message>
  <message>
   <source>Summary of trouble</source>
   <translation>Störungsbericht</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP access first.</source>
   <translation>Schalten Sie zuerst den POP3/IMAP-Zugang ein.</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP access in the account first.</source>
   <translation>Schalten Sie im Konto zuerst den POP3/IMAP-Zugang ein.</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP.</source>
   <translation>Schalten Sie POP3/IMAP ein.</translation>
  </message>
  <message>
   <source>TLS failed</source>
   <translation>TLS gescheitert</translation>
  </message>
  <message>
   <source>Take &amp;Theirs</source>
   <translation>&amp;Andere übernehmen</translation>
  </message>
  <message>
   <source>Takes sign-in by OAuth only.</source>
   <translation>Nimmt nur Anmeldung mit OAuth an.</translation>
  </message>
  <message>
   <source>Te&amp;xt</source>
   <translation>Te&amp;xt</translation>
  </message>
  <message>
   <source>Te&amp;xt Codes</source>
   <translation>Text&amp;bausteine</translation>
  </message>
  <message>
   <source>Test letter</source>
   <translation>Test-E-Mail</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text Code</source>
   <translation>Textbaustein</translation>
  </message>
  <message>
   <source>Text Codes</source>
   <translation>Textbausteine</translation>
  </message>
  <message>
   <source>Text and HTML</source>
   <translation>Text und HTML</translation>
  </message>
  <message>
   <source>Text codes</source>
   <translation>Textbausteine</translation>
  </message>
  <message>
   <source>That database belongs to another program. Choose an empty one.</source>
   <translation>Diese Datenbank gehört einem anderen Programm. Wählen Sie eine leere.</translation>
  </message>
  <message>
   <source>That database has another version's tables (schema {found}). Choose an empty one.</source>
   <translation>Diese Datenbank enthält Tabellen einer anderen Version (Schema {found}). Wählen Sie eine leere.</translation>
  </message>
  <message>
   <source>That database holds a hotel already. Choose an empty one, or start the program with it.</source>
   <translation>In dieser Datenbank liegt schon ein Hotel. Wählen Sie eine leere, oder starten Sie das Programm damit.</translation>
  </message>
  <message>
   <source>The URL of the database must name a file, with nothing behind it: sqlite:///folder/file.db.</source>
   <translation>Die URL der Datenbank muss eine Datei nennen, ohne etwas dahinter: sqlite:///ordner/datei.db.</translation>
  </message>
  <message>
   <source>The URL {url} names no ODBC driver. Add ?driver=ODBC+Driver+18+for+SQL+Server, or that of your server.</source>
   <translation>Die URL {url} nennt keinen ODBC-Treiber. Ergänzen Sie ?driver=ODBC+Driver+18+for+SQL+Server, oder den Ihres Servers.</translation>
  </message>
  <message>
   <source>The account that trace messages are sent from. It need not be a valid email address: any other text becomes the sender's name.</source>
   <translation>Das Konto, von dem Traces gesendet werden. Es muss keine gültige E-Mail-Adresse sein: Jeder andere Text wird zum Namen des Absenders.</translation>
  </message>
  <message>
   <source>The address it goes to</source>
   <translation>Die Adresse, an die sie geht</translation>
  </message>
  <message>
   <source>The alert is on its way. The list above shows when the mail server has taken it.</source>
   <translation>Die Gästenachricht ist unterwegs. Die Liste oben zeigt, wann der Mailserver sie angenommen hat.</translation>
  </message>
  <message>
   <source>The application (client) ID with which this program is registered at Microsoft Entra or Google Cloud.</source>
   <translation>Die Anwendungs-ID (Client), mit der dieses Programm bei Microsoft Entra oder Google Cloud registriert ist.</translation>
  </message>
  <message>
   <source>The certificate of {server} comes from an authority that this computer does not know, so nothing was sent.</source>
   <translation>Das Zertifikat von {server} stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt, darum wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>The certificate of {server} has expired, so nothing was sent to it.</source>
   <translation>Das Zertifikat von {server} ist abgelaufen, darum wurde nichts dorthin gesendet.</translation>
  </message>
  <message>
   <source>The certificate of {server} is for another name, so nothing was sent to it.</source>
   <translation>Das Zertifikat von {server} gilt für einen anderen Namen, darum wurde nichts dorthin gesendet.</translation>
  </message>
  <message>
   <source>The certificate of {server} is not valid yet, so nothing was sent to it.</source>
   <translation>Das Zertifikat von {server} ist noch nicht gültig, darum wurde nichts dorthin gesendet.</translation>
  </message>
  <message>
   <source>The certificate of {server} is signed by itself, so nobody vouches for it and nothing was sent.</source>
   <translation>Das Zertifikat von {server} ist selbst signiert; niemand bürgt dafür, darum wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>The clerk it is for.</source>
   <translation>Der Mitarbeiter, für den es ist.</translation>
  </message>
  <message>
   <source>The clerk's name.</source>
   <translation>Der Name des Mitarbeiters.</translation>
  </message>
  <message>
   <source>The code that the clerk signs with.</source>
   <translation>Das Kürzel, mit dem der Mitarbeiter zeichnet.</translation>
  </message>
  <message>
   <source>The code that you sign with.</source>
   <translation>Das Kürzel, mit dem Sie zeichnen.</translation>
  </message>
  <message>
   <source>The copies, each with address, subject, state and reply</source>
   <translation>Die Kopien, jede mit Adresse, Betreff, Status und Antwort</translation>
  </message>
  <message>
   <source>The daily copy {target} cannot be made: {error}.</source>
   <translation>Die tägliche Kopie {target} lässt sich nicht anlegen: {error}.</translation>
  </message>
  <message>
   <source>The database file {place} cannot be used. Check its folder and your rights there. ({cause})</source>
   <translation>Die Datenbankdatei {place} ist nicht verwendbar. Prüfen Sie den Ordner und Ihre Rechte dort. ({cause})</translation>
  </message>
  <message>
   <source>The database file {place} is damaged. `trace-mailer database restore` puts a copy in its place; automatic copies are in {folder}. ({cause})</source>
   <translation>Die Datenbankdatei {place} ist beschädigt. `trace-mailer database restore` setzt eine Kopie an ihre Stelle; automatische Kopien liegen in {folder}. ({cause})</translation>
  </message>
  <message>
   <source>The database file {place} is in use by another program. Close it and try again. ({cause})</source>
   <translation>Die Datenbankdatei {place} wird von einem anderen Programm benutzt. Beenden Sie es, und versuchen Sie es erneut. ({cause})</translation>
  </message>
  <message>
   <source>The database is in use by {names}. Close it there; if it is gone already, try again in a minute and a half.</source>
   <translation>Die Datenbank wird benutzt von {names}. Beenden Sie das Programm dort; ist es schon fort, versuchen Sie es in anderthalb Minuten erneut.</translation>
  </message>
  <message>
   <source>The database must be a file's path or a postgresql+psycopg:// URL.</source>
   <translation>Die Datenbank muss der Pfad einer Datei oder eine postgresql+psycopg://-URL sein.</translation>
  </message>
  <message>
   <source>The database {place} cannot be used now. Check that its server runs; windows and services go on by themselves when it does. ({cause})</source>
   <translation>Die Datenbank {place} ist jetzt nicht verwendbar. Prüfen Sie, ob ihr Server läuft; Fenster und Dienste machen dann von selbst weiter. ({cause})</translation>
  </message>
  <message>
   <source>The database {place} cannot be used. ({cause})</source>
   <translation>Die Datenbank {place} ist nicht verwendbar. ({cause})</translation>
  </message>
  <message>
   <source>The database {place} is of an older version of Trace Mailer (schema {found}, this program's is {known}). The window, `trace-mailer run` or `trace-mailer database upgrade` brings it up to date.</source>
   <translation>Die Datenbank {place} ist von einer älteren Version von Trace Mailer (Schema {found}, das dieses Programms ist {known}). Das Fenster, `trace-mailer run` oder `trace-mailer database upgrade` bringt sie auf den neuen Stand.</translation>
  </message>
  <message>
   <source>The day on which it falls due; with Repeat, the first day.</source>
   <translation>Der Tag, an dem er fällig wird; mit Wiederholen der erste Tag.</translation>
  </message>
  <message>
   <source>The day on which the trace falls due.</source>
   <translation>Der Tag, an dem der Trace fällig wird.</translation>
  </message>
  <message>
   <source>The day's work: traces, staff messages, guests, deliveries</source>
   <translation>Die Arbeit des Tages: Traces, Mitarbeiternachrichten, Gäste, Zustellungen</translation>
  </message>
  <message>
   <source>The department it is for.</source>
   <translation>Die Abteilung, für die es ist.</translation>
  </message>
  <message>
   <source>The department the clerk works in. F8 lists.</source>
   <translation>Die Abteilung, in der der Mitarbeiter arbeitet. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>The department's name in full.</source>
   <translation>Der volle Name der Abteilung.</translation>
  </message>
  <message>
   <source>The directory (tenant) ID of the organisation at Microsoft, or a domain of it. Blank: any organisation.</source>
   <translation>Die Verzeichnis-ID (Mandant) der Organisation bei Microsoft oder eine Domäne davon. Leer: jede Organisation.</translation>
  </message>
  <message>
   <source>The feed {name} has not answered and is not waited for. It is asked again at its next look.</source>
   <translation>Die Quelle {name} hat nicht geantwortet, und es wird nicht länger auf sie gewartet. Bei der nächsten Prüfung wird sie wieder gefragt.</translation>
  </message>
  <message>
   <source>The feed {name} is stored damaged: nothing comes in. Change it, fill in what is missing and save it running.</source>
   <translation>Die Quelle {name} ist beschädigt gespeichert: Es kommt nichts herein. Ändern Sie sie, ergänzen Sie, was fehlt, und speichern Sie sie in Betrieb.</translation>
  </message>
  <message>
   <source>The feed {name} is switched off, for another workstation, or being looked at.</source>
   <translation>Die Quelle {name} ist ausgeschaltet, gehört zu einem anderen Arbeitsplatz oder wird gerade geprüft.</translation>
  </message>
  <message>
   <source>The feed {name} was stored with a password in its URL: nothing comes in. Open it, press Set Password, put Running to Y and save it. The password is kept in this computer's vault then, and nowhere else.</source>
   <translation>Die Quelle {name} wurde mit einem Kennwort in ihrer URL gespeichert: Es kommt nichts herein. Öffnen Sie sie, drücken Sie Kennwort festlegen, setzen Sie In Betrieb auf Y, und speichern Sie sie. Das Kennwort steht dann im Tresor dieses Computers und sonst nirgends.</translation>
  </message>
  <message>
   <source>The file in Email CA File cannot be read as certificates.</source>
   <translation>Die Datei unter E-Mail-CA-Datei lässt sich nicht als Zertifikate lesen.</translation>
  </message>
  <message>
   <source>The first {count} traces: name a day, a room or a guest to see others.</source>
   <translation>Die ersten {count} Traces: Nennen Sie einen Tag, ein Zimmer oder einen Gast, um andere zu sehen.</translation>
  </message>
  <message>
   <source>The first {count}: type more to find others.</source>
   <translation>Die ersten {count}: Tippen Sie weiter, um andere zu finden.</translation>
  </message>
  <message>
   <source>The first {shown} are shown.</source>
   <translation>Die ersten {shown} werden gezeigt.</translation>
  </message>
  <message>
   <source>The folder (\\server\reports), the file, or the database's URL (postgresql+psycopg://reader@server/pms).</source>
   <translation>Der Ordner (\\server\reports), die Datei oder die URL der Datenbank (postgresql+psycopg://reader@server/pms).</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be read: {cause}.</source>
   <translation>Der Ordner {folder} lässt sich nicht lesen: {cause}.</translation>
  </message>
  <message>
   <source>The folder {folder} for the database cannot be made. Choose another one with --database. ({error})</source>
   <translation>Der Ordner {folder} für die Datenbank lässt sich nicht anlegen. Wählen Sie mit --database einen anderen. ({error})</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Its files are taken in when it is again.</source>
   <translation>Der Ordner {folder} ist nicht da. Seine Dateien werden eingelesen, sobald er es wieder ist.</translation>
  </message>
  <message>
   <source>The guest</source>
   <translation>Der Gast</translation>
  </message>
  <message>
   <source>The guest it is about.</source>
   <translation>Der Gast, um den es geht.</translation>
  </message>
  <message>
   <source>The guest's first and last name</source>
   <translation>Vor- und Nachname des Gastes</translation>
  </message>
  <message>
   <source>The guest's first name.</source>
   <translation>Der Vorname des Gastes.</translation>
  </message>
  <message>
   <source>The guest's last name.</source>
   <translation>Der Nachname des Gastes.</translation>
  </message>
  <message>
   <source>The guest's number in the hotel system.</source>
   <translation>Die Nummer des Gastes im Hotelsystem.</translation>
  </message>
  <message>
   <source>The hotel is &amp;in</source>
   <translation>Das Hotel liegt &amp;in</translation>
  </message>
  <message>
   <source>The hotel is in</source>
   <translation>Das Hotel liegt in</translation>
  </message>
  <message>
   <source>The hotel is there already.</source>
   <translation>Dort liegt das Hotel bereits.</translation>
  </message>
  <message>
   <source>The hotel of {file} was moved to {place}. A copy that is put back here would be a second hotel, which sends everything again. If that place is lost for ever, take the copy to another folder and let --database name a new file.</source>
   <translation>Das Hotel in {file} wurde nach {place} verschoben. Eine Kopie, die hier zurückgelegt wird, wäre ein zweites Hotel, das alles noch einmal sendet. Ist jener Ort für immer verloren, bringen Sie die Kopie in einen anderen Ordner, und nennen Sie mit --database eine neue Datei.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} cannot be read. Check its URL, password and statement. ({cause})</source>
   <translation>Die Datenbank des Hotelsystems {url} lässt sich nicht lesen. Prüfen Sie URL, Kennwort und Anweisung. ({cause})</translation>
  </message>
  <message>
   <source>The hotel system's database {url} has not answered for {seconds:.0f} seconds. It is asked again at the next look. If that goes on, it needs a quicker view.</source>
   <translation>Die Datenbank des Hotelsystems {url} hat {seconds:.0f} Sekunden lang nicht geantwortet. Sie wird bei der nächsten Prüfung wieder gefragt. Wenn es so bleibt, braucht sie eine schnellere Sicht.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} has not answered the question before yet.</source>
   <translation>Die Datenbank des Hotelsystems {url} hat die vorige Frage noch nicht beantwortet.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} went away while it was read. It is asked again at the next look. ({cause})</source>
   <translation>Die Datenbank des Hotelsystems {url} war weg, während sie gelesen wurde. Sie wird bei der nächsten Prüfung wieder gefragt. ({cause})</translation>
  </message>
  <message>
   <source>The language of letters to this guest. Blank, or one that is not in the list behind F8: English.</source>
   <translation>Die Sprache der E-Mails an diesen Gast. Leer oder nicht in der Liste hinter F8: Englisch.</translation>
  </message>
  <message>
   <source>The language of this computer</source>
   <translation>Die Sprache dieses Computers</translation>
  </message>
  <message>
   <source>The language this clerk's letters are written in. Blank: English. F8 lists.</source>
   <translation>Die Sprache, in der E-Mails an diesen Mitarbeiter geschrieben werden. Leer: Englisch. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>The last day, included.</source>
   <translation>Der letzte Tag, eingeschlossen.</translation>
  </message>
  <message>
   <source>The latest day first.</source>
   <translation>Der späteste Tag zuerst.</translation>
  </message>
  <message>
   <source>The letter as it will arrive</source>
   <translation>Die E-Mail, wie sie ankommt</translation>
  </message>
  <message>
   <source>The letter is larger than the mail server takes.</source>
   <translation>Die E-Mail ist größer, als der Mailserver annimmt.</translation>
  </message>
  <message>
   <source>The logs are kept in {folder}.</source>
   <translation>Die Protokolle liegen in {folder}.</translation>
  </message>
  <message>
   <source>The mail server accepted the test letter to {address}.</source>
   <translation>Der Mailserver hat die Test-E-Mail an {address} angenommen.</translation>
  </message>
  <message>
   <source>The mail server and its port</source>
   <translation>Der Mailserver und sein Port</translation>
  </message>
  <message>
   <source>The mail server cannot check sign-ins at the moment.</source>
   <translation>Der Mailserver kann Anmeldungen zurzeit nicht prüfen.</translation>
  </message>
  <message>
   <source>The mail server cannot take this now.</source>
   <translation>Der Mailserver kann das jetzt nicht annehmen.</translation>
  </message>
  <message>
   <source>The mail server did not accept the sign-in as {account} ({code}). Check Email Auth Name, and set the password again with Window | Set Password.</source>
   <translation>Der Mailserver hat die Anmeldung als {account} nicht angenommen ({code}). Prüfen Sie den E-Mail-Anmeldenamen, und legen Sie das Kennwort mit Fenster | Kennwort festlegen neu fest.</translation>
  </message>
  <message>
   <source>The mail server did not accept the sign-in of {account}: the user name or the password is wrong.</source>
   <translation>Der Mailserver hat die Anmeldung von {account} nicht angenommen: Benutzername oder Kennwort ist falsch.</translation>
  </message>
  <message>
   <source>The mail server did not accept the user name {account} alone: no password is stored for it on this computer.</source>
   <translation>Der Mailserver hat den Benutzernamen {account} allein nicht angenommen: An diesem Computer ist kein Kennwort dafür gespeichert.</translation>
  </message>
  <message>
   <source>The mail server did not accept {account} with what the provider granted.</source>
   <translation>Der Mailserver hat {account} mit dem, was der Anbieter gewährt hat, nicht angenommen.</translation>
  </message>
  <message>
   <source>The mail server did not take this.</source>
   <translation>Der Mailserver hat das nicht angenommen.</translation>
  </message>
  <message>
   <source>The mail server does not offer {wanted}. {offer} {instead}</source>
   <translation>Der Mailserver bietet nicht an: {wanted}. {offer} {instead}</translation>
  </message>
  <message>
   <source>The mail server does not pass letters on to other domains for this computer.</source>
   <translation>Der Mailserver leitet für diesen Computer keine E-Mails an andere Domänen weiter.</translation>
  </message>
  <message>
   <source>The mail server does not take addresses with letters beyond a-z before the @ (SMTPUTF8).</source>
   <translation>Der Mailserver nimmt keine Adressen mit Buchstaben außerhalb von a-z vor dem @ an (SMTPUTF8).</translation>
  </message>
  <message>
   <source>The mail server does not take letters that come from {sender}.</source>
   <translation>Der Mailserver nimmt keine E-Mails an, die von {sender} kommen.</translation>
  </message>
  <message>
   <source>The mail server does not take this way of signing in.</source>
   <translation>Der Mailserver nimmt diese Art der Anmeldung nicht an.</translation>
  </message>
  <message>
   <source>The mail server does not take {sender} as a sender.</source>
   <translation>Der Mailserver nimmt {sender} nicht als Absender an.</translation>
  </message>
  <message>
   <source>The mail server holds this account back: too many connections or sign-ins in a short time.</source>
   <translation>Der Mailserver bremst dieses Konto: zu viele Verbindungen oder Anmeldungen in kurzer Zeit.</translation>
  </message>
  <message>
   <source>The mail server knows no mailbox of that address.</source>
   <translation>Der Mailserver kennt kein Postfach mit dieser Adresse.</translation>
  </message>
  <message>
   <source>The mail server makes strangers wait before it takes their first letter.</source>
   <translation>Der Mailserver lässt Unbekannte warten, bevor er ihre erste E-Mail annimmt.</translation>
  </message>
  <message>
   <source>The mail server refuses this computer's internet address as a source of unwanted mail.</source>
   <translation>Der Mailserver lehnt die Internetadresse dieses Computers als Quelle unerwünschter E-Mails ab.</translation>
  </message>
  <message>
   <source>The mail server refuses this letter for its content or for a rule of its own.</source>
   <translation>Der Mailserver lehnt diese E-Mail wegen ihres Inhalts oder einer eigenen Regel ab.</translation>
  </message>
  <message>
   <source>The mail server wants an encrypted connection before anything else.</source>
   <translation>Der Mailserver verlangt vor allem anderen eine verschlüsselte Verbindung.</translation>
  </message>
  <message>
   <source>The mail server wants the account's password to be changed first.</source>
   <translation>Der Mailserver verlangt, dass zuerst das Kennwort des Kontos geändert wird.</translation>
  </message>
  <message>
   <source>The mail server wants this program to sign in before it takes letters.</source>
   <translation>Der Mailserver verlangt, dass sich dieses Programm anmeldet, bevor er E-Mails annimmt.</translation>
  </message>
  <message>
   <source>The marked trace</source>
   <translation>Der markierte Trace</translation>
  </message>
  <message>
   <source>The message's number in the hotel system.</source>
   <translation>Die Nummer der Nachricht im Hotelsystem.</translation>
  </message>
  <message>
   <source>The name could not be looked up in time</source>
   <translation>Der Name konnte nicht rechtzeitig aufgelöst werden</translation>
  </message>
  <message>
   <source>The name of the clerk it goes to, or the clerk code</source>
   <translation>Der Name des Mitarbeiters, an den sie geht, oder das Mitarbeiterkürzel</translation>
  </message>
  <message>
   <source>The name of the clerk who wrote it</source>
   <translation>Der Name des Mitarbeiters, der sie geschrieben hat</translation>
  </message>
  <message>
   <source>The new copy of {source} is damaged and was not kept; no older copy was removed. Look at the database with `trace-mailer database check`. ({wrong})</source>
   <translation>Die neue Kopie von {source} ist beschädigt und wurde nicht behalten; keine ältere Kopie wurde entfernt. Sehen Sie die Datenbank mit `trace-mailer database check` an. ({wrong})</translation>
  </message>
  <message>
   <source>The newest {count} changes</source>
   <translation>Die neuesten {count} Änderungen</translation>
  </message>
  <message>
   <source>The one computer that can reach the place. Blank: any of them.</source>
   <translation>Der eine Computer, der den Ort erreichen kann. Leer: jeder.</translation>
  </message>
  <message>
   <source>The page to sign in at is shown here</source>
   <translation>Die Seite für die Anmeldung wird hier gezeigt</translation>
  </message>
  <message>
   <source>The password is too long: at most {limit} characters.</source>
   <translation>Das Kennwort ist zu lang: höchstens {limit} Zeichen.</translation>
  </message>
  <message>
   <source>The password may not contain line breaks or other control characters.</source>
   <translation>Das Kennwort darf keine Zeilenumbrüche oder andere Steuerzeichen enthalten.</translation>
  </message>
  <message>
   <source>The password vault of this computer cannot {done}. Unlock it and try again. ({error})</source>
   <translation>Der Kennworttresor dieses Computers kann nicht {done}. Entsperren Sie ihn, und versuchen Sie es erneut. ({error})</translation>
  </message>
  <message>
   <source>The port in the URL of the database must be a number from 1 to 65535.</source>
   <translation>Der Port in der URL der Datenbank muss eine Zahl von 1 bis 65535 sein.</translation>
  </message>
  <message>
   <source>The present password, to change your own.</source>
   <translation>Das jetzige Kennwort, um Ihr eigenes zu ändern.</translation>
  </message>
  <message>
   <source>The program could not do this ({error}). The log file tells more.</source>
   <translation>Das Programm konnte dies nicht tun ({error}). Die Protokolldatei sagt mehr.</translation>
  </message>
  <message>
   <source>The program could not start because of an error of its own. The log file tells more.</source>
   <translation>Das Programm konnte wegen eines eigenen Fehlers nicht starten. Die Protokolldatei sagt mehr.</translation>
  </message>
  <message>
   <source>The program ends.</source>
   <translation>Das Programm endet.</translation>
  </message>
  <message>
   <source>The program met an error of its own; the log says which. It goes on by itself.</source>
   <translation>Im Programm ist ein eigener Fehler aufgetreten; das Protokoll sagt, welcher. Es macht von selbst weiter.</translation>
  </message>
  <message>
   <source>The provider takes an application password here, not the one of the account.</source>
   <translation>Der Anbieter nimmt hier ein App-Kennwort an, nicht das des Kontos.</translation>
  </message>
  <message>
   <source>The recipient must make room; then send the copy again.</source>
   <translation>Der Empfänger muss Platz schaffen; senden Sie die Kopie dann erneut.</translation>
  </message>
  <message>
   <source>The recipient's mailbox is full.</source>
   <translation>Das Postfach des Empfängers ist voll.</translation>
  </message>
  <message>
   <source>The report is saved as {path}.</source>
   <translation>Der Bericht ist gespeichert als {path}.</translation>
  </message>
  <message>
   <source>The reservation it is about.</source>
   <translation>Die Reservierung, um die es geht.</translation>
  </message>
  <message>
   <source>The result of the statement</source>
   <translation>Das Ergebnis der Anweisung</translation>
  </message>
  <message>
   <source>The result of the statement lacks columns: {missing}. It has {names}.</source>
   <translation>Im Ergebnis der Anweisung fehlen Spalten: {missing}. Es hat {names}.</translation>
  </message>
  <message>
   <source>The room it is about.</source>
   <translation>Das Zimmer, um das es geht.</translation>
  </message>
  <message>
   <source>The same once more.</source>
   <translation>Dasselbe noch einmal.</translation>
  </message>
  <message>
   <source>The server needs TLS 1.2 or newer: ask who runs it to bring it up to date.</source>
   <translation>Der Server braucht TLS 1.2 oder neuer: Bitten Sie den Betreiber, ihn zu aktualisieren.</translation>
  </message>
  <message>
   <source>The server of the database {place} does not let this program in. Check the URL, the user and the password (PostgreSQL's pgpass file can keep it), then start again; --database or TRACE_MAILER_DATABASE names another one. ({cause})</source>
   <translation>Der Server der Datenbank {place} lässt dieses Programm nicht herein. Prüfen Sie die URL, den Benutzer und das Passwort (die Datei pgpass von PostgreSQL kann es aufbewahren), und starten Sie dann neu; --database oder TRACE_MAILER_DATABASE nennt eine andere. ({cause})</translation>
  </message>
  <message>
   <source>The server's reply</source>
   <translation>Die Antwort des Servers</translation>
  </message>
  <message>
   <source>The sign-in to {name} was declined. {again}</source>
   <translation>Die Anmeldung bei {name} wurde abgelehnt. {again}</translation>
  </message>
  <message>
   <source>The strongest password method that the server offers</source>
   <translation>Das stärkste Kennwortverfahren, das der Server anbietet</translation>
  </message>
  <message>
   <source>The subject that was typed</source>
   <translation>Der eingegebene Betreff</translation>
  </message>
  <message>
   <source>The text that was typed</source>
   <translation>Der eingegebene Text</translation>
  </message>
  <message>
   <source>The time at which it falls due. Blank: at the start of the day.</source>
   <translation>Die Uhrzeit, zu der er fällig wird. Leer: zu Beginn des Tages.</translation>
  </message>
  <message>
   <source>The trace's number in the hotel system.</source>
   <translation>Die Nummer des Traces im Hotelsystem.</translation>
  </message>
  <message>
   <source>The two passwords are not the same.</source>
   <translation>Die beiden Kennwörter sind nicht gleich.</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>Der übliche</translation>
  </message>
  <message>
   <source>The way to {name} cannot be trusted. Check the clock of this computer, and whether a filter stands in between whose certificate it does not know.</source>
   <translation>Dem Weg zu {name} ist nicht zu trauen. Prüfen Sie die Uhr dieses Computers und ob ein Filter dazwischensteht, dessen Zertifikat er nicht kennt.</translation>
  </message>
  <message>
   <source>The windows speak it when the program is started again.</source>
   <translation>Die Fenster sprechen sie nach dem nächsten Start des Programms.</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>There are no feeds yet. F6 adds one, which brings traces, guests or clerks from the hotel system by itself.</source>
   <translation>Es gibt noch keine Quellen. F6 legt eine an; sie holt Traces, Gäste oder Mitarbeiter von selbst aus dem Hotelsystem.</translation>
  </message>
  <message>
   <source>There are no staff messages here. F6 writes one.</source>
   <translation>Hier sind keine Mitarbeiternachrichten. F6 schreibt eine.</translation>
  </message>
  <message>
   <source>There are no text codes. F6 adds one, and F8 writes it out where traces are entered.</source>
   <translation>Es gibt keine Textbausteine. F6 legt einen an, und F8 schreibt ihn aus, wo Traces erfasst werden.</translation>
  </message>
  <message>
   <source>There are {names}.</source>
   <translation>Es gibt {names}.</translation>
  </message>
  <message>
   <source>There is no clerk {code}.</source>
   <translation>Es gibt keinen Mitarbeiter {code}.</translation>
  </message>
  <message>
   <source>There is no copy of this database yet. One is made every day while the program runs.</source>
   <translation>Es gibt noch keine Kopie dieser Datenbank. Solange das Programm läuft, wird jeden Tag eine angelegt.</translation>
  </message>
  <message>
   <source>There is no database {place} yet. The window, `trace-mailer run` or `trace-mailer database upgrade` makes it; --database or TRACE_MAILER_DATABASE names another one.</source>
   <translation>Es gibt noch keine Datenbank {place}. Das Fenster, `trace-mailer run` oder `trace-mailer database upgrade` legt sie an; --database oder TRACE_MAILER_DATABASE nennt eine andere.</translation>
  </message>
  <message>
   <source>There is no feed {name}.</source>
   <translation>Es gibt keine Quelle {name}.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Es gibt keine Datei {path}.</translation>
  </message>
  <message>
   <source>There is no file {path}. It is taken in when it is there again.</source>
   <translation>Es gibt keine Datei {path}. Sie wird eingelesen, sobald sie wieder da ist.</translation>
  </message>
  <message>
   <source>There is no file {pattern} in {folder} yet.</source>
   <translation>In {folder} gibt es noch keine Datei {pattern}.</translation>
  </message>
  <message>
   <source>There is no file {source}.</source>
   <translation>Es gibt keine Datei {source}.</translation>
  </message>
  <message>
   <source>There is no help for this field.</source>
   <translation>Zu diesem Feld gibt es keine Hilfe.</translation>
  </message>
  <message>
   <source>There is no letter {letter} in {language}. Letters: {names}. Languages: {codes}.</source>
   <translation>Es gibt keine Vorlage {letter} in {language}. Vorlagen: {names}. Sprachen: {codes}.</translation>
  </message>
  <message>
   <source>There is no room on the disk for the database {place}. Free some space. ({cause})</source>
   <translation>Auf dem Datenträger ist kein Platz für die Datenbank {place}. Geben Sie Speicherplatz frei. ({cause})</translation>
  </message>
  <message>
   <source>There is no screen {code}. F8 lists the codes.</source>
   <translation>Es gibt keine Maske {code}. F8 zeigt die Kürzel.</translation>
  </message>
  <message>
   <source>There is no server named {host}.</source>
   <translation>Es gibt keinen Server namens {host}.</translation>
  </message>
  <message>
   <source>There is no {record} yet. Add it?</source>
   <translation>{record} gibt es noch nicht. Hinzufügen?</translation>
  </message>
  <message>
   <source>This computer has no ODBC driver of the name that {url} gives. Install it (that of SQL Server is Microsoft's), or correct driver= there. ({cause})</source>
   <translation>Dieser Computer hat keinen ODBC-Treiber des Namens, den {url} nennt. Installieren Sie ihn (der von SQL Server ist von Microsoft), oder berichtigen Sie dort driver=. ({cause})</translation>
  </message>
  <message>
   <source>This computer has no password vault that can be used, so no password can be kept and nothing is sent that needs one. On Windows it is the Credential Manager, on Linux the Secret Service (gnome-keyring or KWallet): sign in to a desktop, or install one. A server that needs no sign-in works without.</source>
   <translation>Dieser Computer hat keinen verwendbaren Kennworttresor; darum lässt sich kein Kennwort aufbewahren, und nichts wird gesendet, was eines braucht. Unter Windows ist es die Anmeldeinformationsverwaltung, unter Linux der Secret Service (gnome-keyring oder KWallet): Melden Sie sich an einem Desktop an, oder installieren Sie einen. Ein Server ohne Anmeldung geht auch so.</translation>
  </message>
  <message>
   <source>This database belongs to another program. Choose another one with --database.</source>
   <translation>Diese Datenbank gehört einem anderen Programm. Wählen Sie mit --database eine andere.</translation>
  </message>
  <message>
   <source>This database was written by a newer version of Trace Mailer (schema {found}, this program knows {known}). Install the newer version on this computer.</source>
   <translation>Diese Datenbank wurde von einer neueren Version von Trace Mailer geschrieben (Schema {found}, dieses Programm kennt {known}). Installieren Sie die neuere Version auf diesem Computer.</translation>
  </message>
  <message>
   <source>This feed was removed in the meantime.</source>
   <translation>Diese Quelle wurde inzwischen entfernt.</translation>
  </message>
  <message>
   <source>This hotel was moved to {place}. Start the program again: it goes there by itself if that place can be used from this computer; else name it with --database or TRACE_MAILER_DATABASE.</source>
   <translation>Dieses Hotel wurde nach {place} verschoben. Starten Sie das Programm neu: Es geht von selbst dorthin, wenn der Ort von diesem Computer aus verwendet werden kann; sonst nennen Sie ihn mit --database oder TRACE_MAILER_DATABASE.</translation>
  </message>
  <message>
   <source>This is the first record.</source>
   <translation>Das ist der erste Datensatz.</translation>
  </message>
  <message>
   <source>This is the last record.</source>
   <translation>Das ist der letzte Datensatz.</translation>
  </message>
  <message>
   <source>This is what the report tells: about the program, its settings without passwords, the last deliveries with their addresses, and the logs. Nothing is sent; you choose where the file is saved.</source>
   <translation>Das steht im Bericht: das Programm, seine Einstellungen ohne Kennwörter, die letzten Zustellungen mit Adressen und die Protokolle. Es wird nichts gesendet; Sie wählen, wo die Datei gespeichert wird.</translation>
  </message>
  <message>
   <source>This letter cannot be put into the form that mail servers take.</source>
   <translation>Diese E-Mail lässt sich nicht in die Form bringen, die Mailserver annehmen.</translation>
  </message>
  <message>
   <source>This letter cannot be sent through this server: {error}</source>
   <translation>Diese E-Mail lässt sich über diesen Server nicht senden: {error}</translation>
  </message>
  <message>
   <source>This letter cannot be written: {error}</source>
   <translation>Diese E-Mail lässt sich nicht schreiben: {error}</translation>
  </message>
  <message>
   <source>This move was given up meanwhile. Nothing was moved; everything is where it was.</source>
   <translation>Dieses Verschieben wurde inzwischen aufgegeben. Nichts wurde verschoben; alles ist, wo es war.</translation>
  </message>
  <message>
   <source>This needs a clerk with more access to sign on.</source>
   <translation>Dazu muss sich jemand mit mehr Zugriff anmelden.</translation>
  </message>
  <message>
   <source>This program has no driver for {url}. It has those of PostgreSQL, MariaDB, MySQL and SQLite, and on Windows that of ODBC. ({cause})</source>
   <translation>Dieses Programm hat keinen Treiber für {url}. Es hat die von PostgreSQL, MariaDB, MySQL und SQLite, unter Windows auch den von ODBC. ({cause})</translation>
  </message>
  <message>
   <source>This program was started without a way to sign in with OAuth 2.</source>
   <translation>Dieses Programm wurde ohne Möglichkeit gestartet, sich mit OAuth 2 anzumelden.</translation>
  </message>
  <message>
   <source>This record comes from the feed {feed}: it would come in again. Remove it there.</source>
   <translation>Dieser Datensatz kommt aus der Quelle {feed} und käme wieder herein. Entfernen Sie ihn dort.</translation>
  </message>
  <message>
   <source>This takes Global Maintenance from the last clerk who can sign on with it. Give another clerk that access and a sign-on password first, or remove this clerk's: then nobody is asked to sign on.</source>
   <translation>Damit verlöre der letzte Mitarbeiter, der sich mit Global Maintenance anmelden kann, diesen Zugriff. Geben Sie zuerst einem anderen den Zugriff und ein Anmeldekennwort, oder entfernen Sie das Kennwort dieses Mitarbeiters: Dann muss sich niemand mehr anmelden.</translation>
  </message>
  <message>
   <source>This was changed {who} while you worked on it.</source>
   <translation>Das wurde {who} geändert, während Sie daran arbeiteten.</translation>
  </message>
  <message>
   <source>This was removed {who} while you worked on it.</source>
   <translation>Das wurde {who} entfernt, während Sie daran arbeiteten.</translation>
  </message>
  <message>
   <source>This window waits a few minutes for it.</source>
   <translation>Dieses Fenster wartet einige Minuten darauf.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Today and the seven days after it.</source>
   <translation>Heute und die sieben Tage danach.</translation>
  </message>
  <message>
   <source>Too many wrong tries: the next one is taken in {seconds} s.</source>
   <translation>Zu viele falsche Versuche: Der nächste ist in {seconds} s möglich.</translation>
  </message>
  <message>
   <source>Tool Bar</source>
   <translation>Symbolleiste</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Trace</translation>
  </message>
  <message>
   <source>Trace Mailer {version}
Hotel traces arrive as email.

Database: {place}</source>
   <translation>Trace Mailer {version}
Hotel-Traces kommen als E-Mail.

Datenbank: {place}</translation>
  </message>
  <message>
   <source>Trace Rep Addr</source>
   <translation>Trace-Absender</translation>
  </message>
  <message>
   <source>Trace {number}</source>
   <translation>Trace {number}</translation>
  </message>
  <message>
   <source>Trace {trace} comes from the feed {feed}. Resolve it in the hotel system; that comes in by itself.</source>
   <translation>Trace {trace} kommt aus der Quelle {feed}. Erledigen Sie ihn im Hotelsystem; das kommt von selbst herein.</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>Traces</translation>
  </message>
  <message>
   <source>Tries</source>
   <translation>Versuche</translation>
  </message>
  <message>
   <source>Trouble Address</source>
   <translation>Störungsadresse</translation>
  </message>
  <message>
   <source>Trust the &amp;authority that issued it: choose its file…</source>
   <translation>Der ausstellenden &amp;Zertifizierungsstelle vertrauen: Datei wählen…</translation>
  </message>
  <message>
   <source>Try again later, or use port 465 with Email Security TLS; who runs the server must look at its certificate.</source>
   <translation>Versuchen Sie es später erneut, oder verwenden Sie Port 465 mit E-Mail-Sicherheit TLS; der Betreiber des Servers muss sein Zertifikat prüfen.</translation>
  </message>
  <message>
   <source>Try again later; if it happens again, ask who runs the mail server.</source>
   <translation>Versuchen Sie es später erneut; geschieht es wieder, fragen Sie den Betreiber des Mailservers.</translation>
  </message>
  <message>
   <source>Try again, at sign-in also with another Email Auth Meth (F8); if it stays so, ask who runs the mail server.</source>
   <translation>Versuchen Sie es erneut, bei der Anmeldung auch mit einer anderen E-Mail-Anmeldeart (F8); wenn es so bleibt, fragen Sie den Betreiber des Mailservers.</translation>
  </message>
  <message>
   <source>Type or choose a CSV file and press Preview. What would come in is shown here; Import takes it in.</source>
   <translation>Geben Sie eine CSV-Datei an und drücken Sie „Vorschau“. Hier wird gezeigt, was hereinkäme; „Importieren“ übernimmt es.</translation>
  </message>
  <message>
   <source>Type the name of a CSV file, or choose one.</source>
   <translation>Geben Sie den Namen einer CSV-Datei ein, oder wählen Sie eine.</translation>
  </message>
  <message>
   <source>Type the short code of a screen, such as EMST, and press Enter. F8 lists.</source>
   <translation>Geben Sie das Kürzel einer Maske ein, etwa EMST, und drücken Sie die Eingabetaste. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>Type the whole path of a file, or the URL of a database, such as {example}.</source>
   <translation>Geben Sie den vollständigen Pfad einer Datei oder die URL einer Datenbank ein, etwa {example}.</translation>
  </message>
  <message>
   <source>Type to find</source>
   <translation>Tippen zum Suchen</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Ungelesen</translation>
  </message>
  <message>
   <source>Unshade</source>
   <translation>Herabrollen</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>Up, Down</source>
   <translation>Auf, Ab</translation>
  </message>
  <message>
   <source>Use an address of plain letters for the recipient and for Trace Rep Addr.</source>
   <translation>Verwenden Sie für den Empfänger und als Trace-Absender eine Adresse aus einfachen Buchstaben.</translation>
  </message>
  <message>
   <source>Use the server's encrypted port, usually 465 or 587; NONE as Email Security is only right inside the house.</source>
   <translation>Verwenden Sie den verschlüsselten Port des Servers, meist 465 oder 587; NONE als E-Mail-Sicherheit ist nur im Haus richtig.</translation>
  </message>
  <message>
   <source>User name and password in one step (RFC 4616)</source>
   <translation>Benutzername und Kennwort in einem Schritt (RFC 4616)</translation>
  </message>
  <message>
   <source>User name and password in two steps</source>
   <translation>Benutzername und Kennwort in zwei Schritten</translation>
  </message>
  <message>
   <source>User name of the mail account, usually the part before the @. Its password: Window | Set Password.</source>
   <translation>Benutzername des E-Mail-Kontos, meist der Teil vor dem @. Das Kennwort dazu: Fenster | Kennwort festlegen.</translation>
  </message>
  <message>
   <source>Usually port 465.</source>
   <translation>Meist Port 465.</translation>
  </message>
  <message>
   <source>Usually port 587 or 25. Nothing is sent if the server cannot.</source>
   <translation>Meist Port 587 oder 25. Kann der Server es nicht, wird nichts gesendet.</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>Gültig ab</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Gültig bis</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Wait, and set Email Connections to 1 and Email Rate Limit to what the provider allows (Microsoft 365: 30).</source>
   <translation>Warten Sie, und stellen Sie E-Mail-Verbindungen auf 1 und E-Mail-Ratenlimit auf das, was der Anbieter zulässt (Microsoft 365: 30).</translation>
  </message>
  <message>
   <source>Wha&amp;t</source>
   <translation>&amp;Was</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>What answers at {server} is not a mail server for sending.</source>
   <translation>Was an {server} antwortet, ist kein Mailserver zum Senden.</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>What came of the last look</source>
   <translation>Ergebnis der letzten Prüfung</translation>
  </message>
  <message>
   <source>What clerks and traces call it.</source>
   <translation>Wie Mitarbeiter und Traces sie nennen.</translation>
  </message>
  <message>
   <source>What comes in. F8 lists.</source>
   <translation>Was hereinkommt. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Wie es weitergeht</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>Was zu tun ist.</translation>
  </message>
  <message>
   <source>What is to be done. F8 writes out a text code such as EXBED, or lists them.</source>
   <translation>Was zu tun ist. F8 schreibt einen Textbaustein wie EXBED aus oder zeigt die Liste.</translation>
  </message>
  <message>
   <source>What is typed, such as EXBED.</source>
   <translation>Was getippt wird, etwa EXBED.</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Tätigkeit</translation>
  </message>
  <message>
   <source>What it says.</source>
   <translation>Was darin steht.</translation>
  </message>
  <message>
   <source>What it stands for, such as: Extra bed in room.</source>
   <translation>Wofür es steht, etwa: Zustellbett im Zimmer.</translation>
  </message>
  <message>
   <source>What most mail servers on the internet want. The password is protected by Email Security.</source>
   <translation>Was die meisten Mailserver im Internet verlangen. Das Kennwort ist durch E-Mail-Sicherheit geschützt.</translation>
  </message>
  <message>
   <source>What the file says</source>
   <translation>Was in der Datei steht</translation>
  </message>
  <message>
   <source>What the import would do</source>
   <translation>Was der Import täte</translation>
  </message>
  <message>
   <source>What the licence says</source>
   <translation>Was die Lizenz sagt</translation>
  </message>
  <message>
   <source>What this clerk may open after signing on. GLOBAL: every screen. F8 lists.</source>
   <translation>Was dieser Mitarbeiter nach der Anmeldung öffnen darf. GLOBAL: alle Masken. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>What this feed is called.</source>
   <translation>Wie diese Quelle heißt.</translation>
  </message>
  <message>
   <source>What was told here is stored damaged and cannot be read.</source>
   <translation>Was hier stand, ist beschädigt gespeichert und lässt sich nicht lesen.</translation>
  </message>
  <message>
   <source>What would come in</source>
   <translation>Was hereinkäme</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>When it was written.</source>
   <translation>Wann sie geschrieben wurde.</translation>
  </message>
  <message>
   <source>When the trace falls due.</source>
   <translation>Wann der Trace fällig wird.</translation>
  </message>
  <message>
   <source>Where copies go. Blank: this clerk gets none.</source>
   <translation>Wohin Kopien gehen. Leer: Dieser Mitarbeiter erhält keine.</translation>
  </message>
  <message>
   <source>Where guest alerts go.</source>
   <translation>Wohin Gästenachrichten gehen.</translation>
  </message>
  <message>
   <source>Where it was looked for</source>
   <translation>Wo gesucht wurde</translation>
  </message>
  <message>
   <source>Where records come from. F8 lists.</source>
   <translation>Woher Datensätze kommen. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>Where the hotel's clocks stand, for example Europe/Vienna. Blank: the same as this computer. F8 lists.</source>
   <translation>Wo die Uhren des Hotels gehen, zum Beispiel Europe/Vienna. Leer: wie dieser Computer. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>Whether it is done.</source>
   <translation>Ob er erledigt ist.</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Betrifft</translation>
  </message>
  <message>
   <source>Which column holds what, as trace_date = TRC_DT. Blank: the usual columns. Guess proposes them.</source>
   <translation>Welche Spalte was enthält, als trace_date = TRC_DT. Leer: die üblichen Spalten. Ermitteln schlägt sie vor.</translation>
  </message>
  <message>
   <source>Which files of the folder: *.csv, or TRC*.TXT. Files that are still being written are left alone.</source>
   <translation>Welche Dateien des Ordners: *.csv, oder TRC*.TXT. Dateien, an denen noch geschrieben wird, bleiben liegen.</translation>
  </message>
  <message>
   <source>Who Are You?</source>
   <translation>Wer sind Sie?</translation>
  </message>
  <message>
   <source>Who am I?</source>
   <translation>Wer bin ich?</translation>
  </message>
  <message>
   <source>Who is told by email, at most once an hour, that copies could not be delivered. Blank: nobody.</source>
   <translation>Wer höchstens einmal pro Stunde per E-Mail erfährt, dass Kopien nicht zugestellt werden konnten. Leer: niemand.</translation>
  </message>
  <message>
   <source>Who wrote it.</source>
   <translation>Wer es geschrieben hat.</translation>
  </message>
  <message>
   <source>Whose password it is. F8 lists the clerks.</source>
   <translation>Wessen Kennwort es ist. F8 zeigt die Mitarbeiter.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Windows does not sign in at the mail server with the account that is signed in to it. Fill Email Auth Name as DOMAIN\user or user@domain, and set its password.</source>
   <translation>Windows meldet sich am Mailserver nicht mit dem Konto an, das bei Windows angemeldet ist. Tragen Sie den E-Mail-Anmeldenamen als DOMAIN\user oder user@domain ein, und legen Sie das Kennwort dazu fest.</translation>
  </message>
  <message>
   <source>Windows sign-in with NTLM (challenge and response)</source>
   <translation>Windows-Anmeldung mit NTLM (Abfrage und Antwort)</translation>
  </message>
  <message>
   <source>With Email Security NONE the user name and password cross the network unencrypted: anyone on the way can read them and send mail in this account's name. Choose it only for a mail server in the house.</source>
   <translation>Mit NONE als E-Mail-Sicherheit gehen Benutzername und Kennwort unverschlüsselt durch das Netzwerk: Jeder unterwegs kann sie lesen und im Namen dieses Kontos E-Mails senden. Wählen Sie es nur für einen Mailserver im Haus.</translation>
  </message>
  <message>
   <source>Words in address, subject or record.</source>
   <translation>Wörter aus Adresse, Betreff oder Datensatz.</translation>
  </message>
  <message>
   <source>Words in text, clerk, department, room, guest or number.</source>
   <translation>Wörter aus Text, Mitarbeiter, Abteilung, Zimmer, Gast oder Nummer.</translation>
  </message>
  <message>
   <source>Workstation</source>
   <translation>Arbeitsplatz</translation>
  </message>
  <message>
   <source>Workstations</source>
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <source>Would come in: {new} new, {changed} changed, {same} the same as before. Nothing was changed.</source>
   <translation>Es kämen herein: {new} neu, {changed} geändert, {same} wie zuvor. Es wurde nichts geändert.</translation>
  </message>
  <message>
   <source>Write “{name}” as the program brought it? The house's own text of it is lost.</source>
   <translation>„{name}“ wieder so schreiben, wie das Programm es mitbrachte? Der eigene Text des Hauses geht verloren.</translation>
  </message>
  <message>
   <source>Written to {file}: {count}</source>
   <translation>In {file} geschrieben: {count}</translation>
  </message>
  <message>
   <source>Y emails the staff messages to this clerk.</source>
   <translation>Y sendet diesem Mitarbeiter seine Nachrichten per E-Mail.</translation>
  </message>
  <message>
   <source>Y emails this clerk's traces.</source>
   <translation>Y sendet die Traces dieses Mitarbeiters per E-Mail.</translation>
  </message>
  <message>
   <source>Y emails traces and staff messages, those of the previous 7 days first. N sends nothing.</source>
   <translation>Y sendet Traces und Mitarbeiternachrichten per E-Mail, die der letzten 7 Tage zuerst. N sendet nichts.</translation>
  </message>
  <message>
   <source>Y, N, Space</source>
   <translation>Y, N, Leertaste</translation>
  </message>
  <message>
   <source>Your sign-on password, not that of your mail account.</source>
   <translation>Ihr Anmeldekennwort, nicht das Ihres E-Mail-Kontos.</translation>
  </message>
  <message>
   <source>Zip files (*.zip)</source>
   <translation>ZIP-Dateien (*.zip)</translation>
  </message>
  <message>
   <source>a computer that can reach {place}</source>
   <translation>einem Computer, der {place} erreicht</translation>
  </message>
  <message>
   <source>a header may not contain a line break.</source>
   <translation>eine Kopfzeile darf keinen Zeilenumbruch enthalten.</translation>
  </message>
  <message>
   <source>a letter stands alone: it can take in no other file.</source>
   <translation>eine Vorlage steht für sich: Sie kann keine andere Datei einbinden.</translation>
  </message>
  <message>
   <source>a look-up is empty</source>
   <translation>eine Auswahlliste ist leer</translation>
  </message>
  <message>
   <source>a reply does not end</source>
   <translation>eine Antwort endet nicht</translation>
  </message>
  <message>
   <source>a reply's line does not end</source>
   <translation>eine Antwortzeile endet nicht</translation>
  </message>
  <message>
   <source>a trace must name a clerk or a department.</source>
   <translation>ein Trace muss einen Mitarbeiter oder eine Abteilung nennen.</translation>
  </message>
  <message>
   <source>a usual name</source>
   <translation>ein üblicher Name</translation>
  </message>
  <message>
   <source>address</source>
   <translation>address</translation>
  </message>
  <message>
   <source>again at {moment}</source>
   <translation>erneut um {moment}</translation>
  </message>
  <message>
   <source>alert</source>
   <translation>Gästenachricht</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>Gästenachrichten</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>all clerks</source>
   <translation>alle Mitarbeiter</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>alle Tage</translation>
  </message>
  <message>
   <source>all kinds</source>
   <translation>alle Arten</translation>
  </message>
  <message>
   <source>all states</source>
   <translation>alle Status</translation>
  </message>
  <message>
   <source>all that came</source>
   <translation>alle eingegangenen</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <source>any day</source>
   <translation>jeder Tag</translation>
  </message>
  <message>
   <source>any sign-in method that takes a password</source>
   <translation>eine Anmeldeart mit Kennwort</translation>
  </message>
  <message>
   <source>autoescape cannot be switched: record text is never markup.</source>
   <translation>autoescape lässt sich nicht umschalten: Text aus Datensätzen ist nie Markup.</translation>
  </message>
  <message>
   <source>be read</source>
   <translation>gelesen werden</translation>
  </message>
  <message>
   <source>be written</source>
   <translation>beschrieben werden</translation>
  </message>
  <message>
   <source>being looked at by {computer}</source>
   <translation>wird geprüft von {computer}</translation>
  </message>
  <message>
   <source>being sent to {clerks}</source>
   <translation>wird an {clerks} gesendet</translation>
  </message>
  <message>
   <source>by somebody</source>
   <translation>von jemandem</translation>
  </message>
  <message>
   <source>by {name}, {time}</source>
   <translation>von {name}, {time}</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>lässt sich nicht lesen</translation>
  </message>
  <message>
   <source>certificate</source>
   <translation>Zertifikat</translation>
  </message>
  <message>
   <source>certificate for another server</source>
   <translation>Zertifikat eines anderen Servers</translation>
  </message>
  <message>
   <source>certificate not yet valid</source>
   <translation>Zertifikat noch nicht gültig</translation>
  </message>
  <message>
   <source>certificate of an unknown issuer</source>
   <translation>Zertifikat einer unbekannten Stelle</translation>
  </message>
  <message>
   <source>clerk not active: {clerks}</source>
   <translation>Mitarbeiter nicht aktiv: {clerks}</translation>
  </message>
  <message>
   <source>clerks</source>
   <translation>Mitarbeiter</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>geschlossen</translation>
  </message>
  <message>
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <source>comes from the feed {feed}. Change it in the hotel system; it comes in by itself.</source>
   <translation>kommt aus der Quelle {feed}. Ändern Sie es im Hotelsystem; es kommt von selbst herein.</translation>
  </message>
  <message>
   <source>connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>contains a control character.</source>
   <translation>enthält ein Steuerzeichen.</translation>
  </message>
  <message>
   <source>copies switched off: {clerks}</source>
   <translation>Kopien ausgeschaltet: {clerks}</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>aufgeschoben</translation>
  </message>
  <message>
   <source>deliveries</source>
   <translation>Zustellungen</translation>
  </message>
  <message>
   <source>departments</source>
   <translation>Abteilungen</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>heute fällig</translation>
  </message>
  <message>
   <source>due, goes out next</source>
   <translation>fällig, geht als Nächstes hinaus</translation>
  </message>
  <message>
   <source>early data</source>
   <translation>verfrühte Daten</translation>
  </message>
  <message>
   <source>email_auth_meth</source>
   <translation>email_auth_meth</translation>
  </message>
  <message>
   <source>encrypt</source>
   <translation>Verschlüsseln</translation>
  </message>
  <message>
   <source>end of letter</source>
   <translation>Ende der E-Mail</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>alles</translation>
  </message>
  <message>
   <source>expired certificate</source>
   <translation>Zertifikat abgelaufen</translation>
  </message>
  <message>
   <source>f&amp;rom</source>
   <translation>a&amp;us</translation>
  </message>
  <message>
   <source>fingerprint</source>
   <translation>Fingerabdruck</translation>
  </message>
  <message>
   <source>format() is not for letters.</source>
   <translation>format() gibt es in Vorlagen nicht.</translation>
  </message>
  <message>
   <source>from_clerk</source>
   <translation>from_clerk</translation>
  </message>
  <message>
   <source>given up, to {clerks}: {reply}</source>
   <translation>aufgegeben, an {clerks}: {reply}</translation>
  </message>
  <message>
   <source>given-up</source>
   <translation>aufgegeben</translation>
  </message>
  <message>
   <source>greeting</source>
   <translation>Begrüßung</translation>
  </message>
  <message>
   <source>guest_no</source>
   <translation>guest_no</translation>
  </message>
  <message>
   <source>guests</source>
   <translation>Gäste</translation>
  </message>
  <message>
   <source>has a port that is no number from 1 to 65535.</source>
   <translation>hat einen Port, der keine Zahl von 1 bis 65535 ist.</translation>
  </message>
  <message>
   <source>has {count} columns, the header has {expected}. If it is no record, leave it out of the report.</source>
   <translation>hat {count} Spalten, die Kopfzeile hat {expected}. Ist es kein Datensatz, lassen Sie die Zeile im Bericht weg.</translation>
  </message>
  <message>
   <source>idle</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>in doubt</source>
   <translation>ungewiss</translation>
  </message>
  <message>
   <source>is before the arrival.</source>
   <translation>liegt vor der Anreise.</translation>
  </message>
  <message>
   <source>is blank for some records.</source>
   <translation>ist bei manchen Datensätzen leer.</translation>
  </message>
  <message>
   <source>is needed before Email Traces can be Y.</source>
   <translation>ist nötig, bevor Traces per E-Mail auf Y stehen kann.</translation>
  </message>
  <message>
   <source>is needed before an alert can be sent. It is a field of Mail | Email Setup.</source>
   <translation>ist nötig, bevor eine Gästenachricht gesendet werden kann. Das Feld steht in Mail | E-Mail-Einrichtung.</translation>
  </message>
  <message>
   <source>is needed to send a test letter.</source>
   <translation>ist nötig, um eine Test-E-Mail zu senden.</translation>
  </message>
  <message>
   <source>is needed to sign in with {code}.</source>
   <translation>ist nötig für die Anmeldung mit {code}.</translation>
  </message>
  <message>
   <source>is needed to sign in with {email_auth_meth}.</source>
   <translation>ist nötig für die Anmeldung mit {email_auth_meth}.</translation>
  </message>
  <message>
   <source>is not a valid IP address.</source>
   <translation>ist keine gültige IP-Adresse.</translation>
  </message>
  <message>
   <source>is not a valid server name or IP address.</source>
   <translation>ist kein gültiger Servername und keine gültige IP-Adresse.</translation>
  </message>
  <message>
   <source>is too long: at most {limit} characters.</source>
   <translation>ist zu lang: höchstens {limit} Zeichen.</translation>
  </message>
  <message>
   <source>is too long: {count} characters, at most {limit}.</source>
   <translation>ist zu lang: {count} Zeichen, höchstens {limit}.</translation>
  </message>
  <message>
   <source>is where the feed {name} takes these files from already.</source>
   <translation>ist, woher die Quelle {name} diese Dateien schon nimmt.</translation>
  </message>
  <message>
   <source>is wrong.</source>
   <translation>ist falsch.</translation>
  </message>
  <message>
   <source>it does not take international addresses (SMTPUTF8).</source>
   <translation>er nimmt keine internationalen Adressen an (SMTPUTF8).</translation>
  </message>
  <message>
   <source>it receives the mail of {domain}</source>
   <translation>empfängt die E-Mails von {domain}</translation>
  </message>
  <message>
   <source>it takes letters of at most {limit} bytes, this one has {count}.</source>
   <translation>er nimmt E-Mails mit höchstens {limit} Bytes an, diese hat {count}.</translation>
  </message>
  <message>
   <source>itself (self-signed)</source>
   <translation>sich selbst (selbst signiert)</translation>
  </message>
  <message>
   <source>last 30 days</source>
   <translation>letzte 30 Tage</translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation>letzte 7 Tage</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>lies after the departure, {day}.</source>
   <translation>liegt nach der Abreise, {day}.</translation>
  </message>
  <message>
   <source>line {line}, {column}: {reason}</source>
   <translation>Zeile {line}, {column}: {reason}</translation>
  </message>
  <message>
   <source>line {line}: {reason}</source>
   <translation>Zeile {line}: {reason}</translation>
  </message>
  <message>
   <source>makes more than {most} traces. Take fewer days or addressees.</source>
   <translation>erzeugt mehr als {most} Traces. Nehmen Sie weniger Tage oder Empfänger.</translation>
  </message>
  <message>
   <source>makes {count} messages, at most {most}.</source>
   <translation>erzeugt {count} Nachrichten, höchstens {most}.</translation>
  </message>
  <message>
   <source>may hold letters, digits, - and _ only.</source>
   <translation>darf nur Buchstaben, Ziffern, - und _ enthalten.</translation>
  </message>
  <message>
   <source>may not be blank.</source>
   <translation>darf nicht leer sein.</translation>
  </message>
  <message>
   <source>may not contain line breaks or other control characters.</source>
   <translation>darf keine Zeilenumbrüche oder andere Steuerzeichen enthalten.</translation>
  </message>
  <message>
   <source>may not contain spaces.</source>
   <translation>darf keine Leerzeichen enthalten.</translation>
  </message>
  <message>
   <source>may not hold a comment that a server runs (/*! … */).</source>
   <translation>darf keinen Kommentar enthalten, den ein Server ausführt (/*! … */).</translation>
  </message>
  <message>
   <source>may not hold a password: it is kept in this computer's vault. Leave it out here.</source>
   <translation>darf kein Kennwort enthalten: Es liegt im Kennworttresor dieses Computers. Lassen Sie es hier weg.</translation>
  </message>
  <message>
   <source>may only read, but it says {word}. If that is the name of a column, put it into double quotes.</source>
   <translation>darf nur lesen, enthält aber {word}. Ist das der Name einer Spalte, setzen Sie ihn in doppelte Anführungszeichen.</translation>
  </message>
  <message>
   <source>message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>must be Y or N.</source>
   <translation>muss Y oder N sein.</translation>
  </message>
  <message>
   <source>must be a SELECT: nothing may be changed in the hotel system.</source>
   <translation>muss ein SELECT sein: Im Hotelsystem darf nichts geändert werden.</translation>
  </message>
  <message>
   <source>must be a SHA-256 fingerprint: 64 digits 0-9 and A-F, as Send Test Email shows it.</source>
   <translation>muss ein SHA-256-Fingerabdruck sein: 64 Stellen 0-9 und A-F, wie Test-E-Mail senden ihn zeigt.</translation>
  </message>
  <message>
   <source>must be a day on or after Date.</source>
   <translation>muss ein Tag ab Datum sein.</translation>
  </message>
  <message>
   <source>must be a file's name, with * and ?, without a folder.</source>
   <translation>muss ein Dateiname sein, mit * und ?, ohne Ordner.</translation>
  </message>
  <message>
   <source>must be a full path, for example C:\Certificates\hotel-ca.pem.</source>
   <translation>muss ein vollständiger Pfad sein, zum Beispiel C:\Certificates\hotel-ca.pem.</translation>
  </message>
  <message>
   <source>must be a name or address alone, without port, path or user.</source>
   <translation>muss ein Name oder eine Adresse allein sein, ohne Port, Pfad oder Benutzer.</translation>
  </message>
  <message>
   <source>must be a whole number from {lowest} to {highest}.</source>
   <translation>muss eine ganze Zahl von {lowest} bis {highest} sein.</translation>
  </message>
  <message>
   <source>must be a whole path, from the drive or root on.</source>
   <translation>muss ein vollständiger Pfad sein, ab Laufwerk oder Wurzel.</translation>
  </message>
  <message>
   <source>must be filled before a password can be set for it.</source>
   <translation>muss ausgefüllt sein, bevor ein Kennwort dazu festgelegt werden kann.</translation>
  </message>
  <message>
   <source>must be one SELECT: there is a semicolon in it.</source>
   <translation>muss ein einziges SELECT sein: Es enthält einen Strichpunkt.</translation>
  </message>
  <message>
   <source>must be the URL of a database, such as postgresql+psycopg://reader@server/pms.</source>
   <translation>muss die URL einer Datenbank sein, etwa postgresql+psycopg://reader@server/pms.</translation>
  </message>
  <message>
   <source>must be {methods} to sign in with a browser; {code} needs none.</source>
   <translation>muss {methods} sein, um sich mit einem Browser anzumelden; {code} braucht keinen.</translation>
  </message>
  <message>
   <source>must have {shortest} to {longest} characters.</source>
   <translation>muss {shortest} bis {longest} Zeichen haben.</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>name a clerk or a department. F8 lists.</source>
   <translation>nennen Sie einen Mitarbeiter oder eine Abteilung. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>name not found</source>
   <translation>Name nicht gefunden</translation>
  </message>
  <message>
   <source>name@example.com</source>
   <translation>name@example.com</translation>
  </message>
  <message>
   <source>names :{other}, but only {since} is known here.</source>
   <translation>nennt :{other}, aber hier ist nur {since} bekannt.</translation>
  </message>
  <message>
   <source>names no guest whose stay is known. Repeat needs one with arrival and departure. F8 lists.</source>
   <translation>nennt keinen Gast mit bekanntem Aufenthalt. Wiederholen braucht einen mit Anreise und Abreise. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>names the field {field} twice.</source>
   <translation>nennt das Feld {field} zweimal.</translation>
  </message>
  <message>
   <source>names {count} columns: at most {most}.</source>
   <translation>nennt {count} Spalten: höchstens {most}.</translation>
  </message>
  <message>
   <source>names {count}, at most {most}.</source>
   <translation>nennt {count}, höchstens {most}.</translation>
  </message>
  <message>
   <source>needs attention</source>
   <translation>braucht Ihre Aufmerksamkeit</translation>
  </message>
  <message>
   <source>needs exactly one @, as in name@example.com.</source>
   <translation>braucht genau ein @, wie in name@example.com.</translation>
  </message>
  <message>
   <source>needs something before and after the @, as in name@example.com.</source>
   <translation>braucht etwas vor und nach dem @, wie in name@example.com.</translation>
  </message>
  <message>
   <source>next 7 days</source>
   <translation>nächste 7 Tage</translation>
  </message>
  <message>
   <source>no SMTPUTF8</source>
   <translation>kein SMTPUTF8</translation>
  </message>
  <message>
   <source>no STARTTLS</source>
   <translation>kein STARTTLS</translation>
  </message>
  <message>
   <source>no email account</source>
   <translation>kein E-Mail-Konto</translation>
  </message>
  <message>
   <source>no email account linked: {clerks}</source>
   <translation>kein E-Mail-Konto verknüpft: {clerks}</translation>
  </message>
  <message>
   <source>no email address</source>
   <translation>keine E-Mail-Adresse</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>kein Netzwerk</translation>
  </message>
  <message>
   <source>no sign of life since {time}</source>
   <translation>kein Lebenszeichen seit {time}</translation>
  </message>
  <message>
   <source>no such clerk: {clerks}</source>
   <translation>kein solcher Mitarbeiter: {clerks}</translation>
  </message>
  <message>
   <source>nobody else is in {department}. F8 lists the departments.</source>
   <translation>in {department} ist sonst niemand. F8 zeigt die Abteilungen.</translation>
  </message>
  <message>
   <source>nobody in this department: {clerks}</source>
   <translation>niemand in dieser Abteilung: {clerks}</translation>
  </message>
  <message>
   <source>nobody signed in</source>
   <translation>niemand hat sich angemeldet</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>not TLS</source>
   <translation>kein TLS</translation>
  </message>
  <message>
   <source>not active</source>
   <translation>nicht aktiv</translation>
  </message>
  <message>
   <source>not emailed: older than 7 days</source>
   <translation>nicht per E-Mail: älter als 7 Tage</translation>
  </message>
  <message>
   <source>not emailed: resolved</source>
   <translation>nicht per E-Mail: erledigt</translation>
  </message>
  <message>
   <source>not looked at yet</source>
   <translation>noch nicht geprüft</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>ungespeichert</translation>
  </message>
  <message>
   <source>not sendable</source>
   <translation>nicht sendbar</translation>
  </message>
  <message>
   <source>not yet due: waits for {at}</source>
   <translation>noch nicht fällig: wartet bis {at}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>old</source>
   <translation>old</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>other fingerprint</source>
   <translation>anderer Fingerabdruck</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>überfällig</translation>
  </message>
  <message>
   <source>own</source>
   <translation>eigener</translation>
  </message>
  <message>
   <source>password</source>
   <translation>password</translation>
  </message>
  <message>
   <source>put off by the mail server, to {clerks}: {reply}</source>
   <translation>vom Mailserver aufgeschoben, an {clerks}: {reply}</translation>
  </message>
  <message>
   <source>read</source>
   <translation>gelesen</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <source>record text may only stand between tags, or inside the quotes of an attribute that holds words.</source>
   <translation>Text aus Datensätzen darf nur zwischen Tags stehen oder in den Anführungszeichen eines Attributs, das Worte enthält.</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>refused, to {clerks}: {reply}</source>
   <translation>abgelehnt, an {clerks}: {reply}</translation>
  </message>
  <message>
   <source>repeat</source>
   <translation>repeat</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>room {room}</source>
   <translation>Zimmer {room}</translation>
  </message>
  <message>
   <source>say who you are. F8 lists.</source>
   <translation>sagen Sie, wer Sie sind. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>self-signed certificate</source>
   <translation>selbst signiertes Zertifikat</translation>
  </message>
  <message>
   <source>sender</source>
   <translation>Absender</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>sendet</translation>
  </message>
  <message>
   <source>sending {number} of {total}</source>
   <translation>sendet {number} von {total}</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>gesendet</translation>
  </message>
  <message>
   <source>sent by me</source>
   <translation>von mir gesendet</translation>
  </message>
  <message>
   <source>sent {at} to {clerks}</source>
   <translation>gesendet {at} an {clerks}</translation>
  </message>
  <message>
   <source>sign in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>jemand</translation>
  </message>
  <message>
   <source>staff messages</source>
   <translation>Mitarbeiternachrichten</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>ausgeschaltet</translation>
  </message>
  <message>
   <source>the account signed in to Windows</source>
   <translation>das bei Windows angemeldete Konto</translation>
  </message>
  <message>
   <source>the certificate has another fingerprint than the one in the setup</source>
   <translation>das Zertifikat hat einen anderen Fingerabdruck als den in der Einrichtung</translation>
  </message>
  <message>
   <source>the database</source>
   <translation>die Datenbank</translation>
  </message>
  <message>
   <source>the part before the @ is too long: at most {limit} characters.</source>
   <translation>der Teil vor dem @ ist zu lang: höchstens {limit} Zeichen.</translation>
  </message>
  <message>
   <source>the server's NTLM challenge cannot be read</source>
   <translation>die NTLM-Abfrage des Servers ist nicht lesbar</translation>
  </message>
  <message>
   <source>the sign-in method {method}</source>
   <translation>die Anmeldeart {method}</translation>
  </message>
  <message>
   <source>the vault gives back something else</source>
   <translation>der Tresor gibt etwas anderes zurück</translation>
  </message>
  <message>
   <source>the window stayed empty</source>
   <translation>das Fenster blieb leer</translation>
  </message>
  <message>
   <source>there is a feed {name} already.</source>
   <translation>es gibt schon eine Quelle {name}.</translation>
  </message>
  <message>
   <source>there is no alert {letter}. There are {names}.</source>
   <translation>es gibt keine Gästenachricht {letter}. Es gibt {names}.</translation>
  </message>
  <message>
   <source>there is no clerk {code}. F8 lists the clerks.</source>
   <translation>es gibt keinen Mitarbeiter {code}. F8 zeigt die Mitarbeiter.</translation>
  </message>
  <message>
   <source>there is no field {name}. {hint}</source>
   <translation>es gibt kein Feld {name}. {hint}</translation>
  </message>
  <message>
   <source>there is no guest {guest_no}. F8 lists the guests.</source>
   <translation>es gibt keinen Gast {guest_no}. F8 zeigt die Gäste.</translation>
  </message>
  <message>
   <source>there is no {code}. F8 lists the departments, Clerk | Departments adds one.</source>
   <translation>es gibt {code} nicht. F8 zeigt die Abteilungen, Mitarbeiter | Abteilungen fügt eine hinzu.</translation>
  </message>
  <message>
   <source>there is {code} already.</source>
   <translation>es gibt {code} bereits.</translation>
  </message>
  <message>
   <source>there is {code} already. F7 finds it.</source>
   <translation>es gibt {code} bereits. F7 findet den Datensatz.</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>dieser Computer</translation>
  </message>
  <message>
   <source>timed out</source>
   <translation>Zeit abgelaufen</translation>
  </message>
  <message>
   <source>timeout</source>
   <translation>timeout</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>trace</source>
   <translation>Trace</translation>
  </message>
  <message>
   <source>trace_date</source>
   <translation>trace_date</translation>
  </message>
  <message>
   <source>traces</source>
   <translation>Traces</translation>
  </message>
  <message>
   <source>traces@hotel.example</source>
   <translation>traces@hotel.example</translation>
  </message>
  <message>
   <source>trouble</source>
   <translation>Störung</translation>
  </message>
  <message>
   <source>unavailable</source>
   <translation>nicht erreichbar</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>ungelesen</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>unlesbar</translation>
  </message>
  <message>
   <source>until</source>
   <translation>until</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>waiting for {server}</source>
   <translation>wartet auf {server}</translation>
  </message>
  <message>
   <source>waiting for {server}, next try {time}</source>
   <translation>wartet auf {server}, nächster Versuch {time}</translation>
  </message>
  <message>
   <source>waiting to be sent to {clerks}</source>
   <translation>wartet auf das Senden an {clerks}</translation>
  </message>
  <message>
   <source>{account} may not send letters that come from {sender}.</source>
   <translation>{account} darf keine E-Mails senden, die von {sender} kommen.</translation>
  </message>
  <message>
   <source>{account} on {server}</source>
   <translation>{account} auf {server}</translation>
  </message>
  <message>
   <source>{arrival} to {departure}</source>
   <translation>{arrival} bis {departure}</translation>
  </message>
  <message>
   <source>{author} to {clerk}, {at}</source>
   <translation>{author} an {clerk}, {at}</translation>
  </message>
  <message>
   <source>{code} has a new sign-on password.</source>
   <translation>{code} hat ein neues Anmeldekennwort.</translation>
  </message>
  <message>
   <source>{code} has no sign-on password now.</source>
   <translation>{code} hat jetzt kein Anmeldekennwort.</translation>
  </message>
  <message>
   <source>{code} is not active. F8 lists the clerks.</source>
   <translation>{code} ist nicht aktiv. F8 zeigt die Mitarbeiter.</translation>
  </message>
  <message>
   <source>{code} is not active. F8 lists those that are.</source>
   <translation>{code} ist nicht aktiv. F8 zeigt die aktiven.</translation>
  </message>
  <message>
   <source>{computer} has been looking at it for long and gets no answer. See whether {place} can be reached there, then start Trace Mailer anew.</source>
   <translation>{computer} sieht seit Langem nach und bekommt keine Antwort. Prüfen Sie, ob {place} dort zu erreichen ist, und starten Sie Trace Mailer dann neu.</translation>
  </message>
  <message>
   <source>{copies} will be emailed to {clerks} (traces and staff messages of the previous 7 days, since {day}). Switch Email Traces on?</source>
   <translation>{copies} gehen per E-Mail an {clerks} (Traces und Mitarbeiternachrichten der letzten 7 Tage, seit {day}). Traces per E-Mail einschalten?</translation>
  </message>
  <message>
   <source>{count} changes</source>
   <translation>{count} Änderungen</translation>
  </message>
  <message>
   <source>{count} clerks</source>
   <translation>{count} Mitarbeiter</translation>
  </message>
  <message>
   <source>{count} copies</source>
   <translation>{count} Kopien</translation>
  </message>
  <message>
   <source>{count} found</source>
   <translation>{count} gefunden</translation>
  </message>
  <message>
   <source>{count} messages sent.</source>
   <translation>{count} Nachrichten gesendet.</translation>
  </message>
  <message>
   <source>{count} opened again.</source>
   <translation>{count} wieder geöffnet.</translation>
  </message>
  <message>
   <source>{count} resolved.</source>
   <translation>{count} erledigt.</translation>
  </message>
  <message>
   <source>{count} rows are now in {place}: those read and those written were counted. What was here stays, marked as moved. Close this program and start it again: it goes there by itself. On other workstations, start it with --database and that place, or with TRACE_MAILER_DATABASE set to it.</source>
   <translation>{count} Zeilen liegen jetzt in {place}: Gelesene und geschriebene wurden gezählt. Was hier lag, bleibt, als verschoben gekennzeichnet. Beenden Sie dieses Programm, und starten Sie es neu: Es geht von selbst dorthin. An anderen Arbeitsplätzen starten Sie es mit --database und diesem Ort, oder mit TRACE_MAILER_DATABASE auf diesen Ort.</translation>
  </message>
  <message>
   <source>{count} traces</source>
   <translation>{count} Traces</translation>
  </message>
  <message>
   <source>{count} traces entered.</source>
   <translation>{count} Traces erfasst.</translation>
  </message>
  <message>
   <source>{count} traces. Older ones were not looked at: name a day, a room or a guest.</source>
   <translation>{count} Traces. Ältere wurden nicht angesehen: Nennen Sie einen Tag, ein Zimmer oder einen Gast.</translation>
  </message>
  <message>
   <source>{count} unread</source>
   <translation>{count} ungelesen</translation>
  </message>
  <message>
   <source>{count} unread messages</source>
   <translation>{count} ungelesene Nachrichten</translation>
  </message>
  <message>
   <source>{day}: {sent} sent, {waiting} waiting, {refused} refused</source>
   <translation>{day}: {sent} gesendet, {waiting} wartend, {refused} abgelehnt</translation>
  </message>
  <message>
   <source>{domain!r} after the @ is not a valid domain.</source>
   <translation>{domain!r} hinter dem @ ist keine gültige Domäne.</translation>
  </message>
  <message>
   <source>{domain} is with {provider}.</source>
   <translation>{domain} liegt bei {provider}.</translation>
  </message>
  <message>
   <source>{domain} publishes it (SRV).</source>
   <translation>{domain} veröffentlicht es (SRV).</translation>
  </message>
  <message>
   <source>{done} Letters that were under way when a program ended may arrive twice.</source>
   <translation>{done} E-Mails, die unterwegs waren, als ein Programm endete, kommen vielleicht doppelt an.</translation>
  </message>
  <message>
   <source>{done} What was in its place is kept as {kept}.</source>
   <translation>{done} Was dort war, ist aufbewahrt als {kept}.</translation>
  </message>
  <message>
   <source>{done} What was sent since then is not known, so Email Traces is N now. When it becomes Y, traces of the previous 7 days that went out after the copy was made are sent again.</source>
   <translation>{done} Was seither gesendet wurde, ist nicht bekannt; darum steht Traces per E-Mail jetzt auf N. Wird es Y, werden Traces der letzten 7 Tage, die nach dem Anlegen der Kopie hinausgingen, erneut gesendet.</translation>
  </message>
  <message>
   <source>{done} What was sent since then is remembered and is not sent again.</source>
   <translation>{done} Was seither gesendet wurde, ist vermerkt und wird nicht erneut gesendet.</translation>
  </message>
  <message>
   <source>{field} has no list.</source>
   <translation>{field} hat keine Liste.</translation>
  </message>
  <message>
   <source>{field} has no list. F1 tells what it takes.</source>
   <translation>{field} hat keine Liste. F1 sagt, was hineingehört.</translation>
  </message>
  <message>
   <source>{file} is in use by another program. Close it and try again; nothing was changed.</source>
   <translation>{file} wird von einem anderen Programm verwendet. Schließen Sie es, und versuchen Sie es erneut; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{file} is still being written.</source>
   <translation>an {file} wird noch geschrieben.</translation>
  </message>
  <message>
   <source>{file} lies on a network share, where a SQLite file can be damaged. Choose a folder of this computer, or a PostgreSQL database, which several workstations can use (postgresql+psycopg://…).</source>
   <translation>{file} liegt auf einer Netzwerkfreigabe, wo eine SQLite-Datei beschädigt werden kann. Wählen Sie einen Ordner dieses Computers oder eine PostgreSQL-Datenbank, die mehrere Arbeitsplätze benutzen können (postgresql+psycopg://…).</translation>
  </message>
  <message>
   <source>{folder} cannot be made or written: {cause}. Nothing was taken in.</source>
   <translation>{folder} kann nicht angelegt oder beschrieben werden: {cause}. Es wurde nichts übernommen.</translation>
  </message>
  <message>
   <source>{host} is {addresses}.</source>
   <translation>{host} ist {addresses}.</translation>
  </message>
  <message>
   <source>{host}, port {port}: no usable mail server.</source>
   <translation>{host}, Port {port}: kein brauchbarer Mailserver.</translation>
  </message>
  <message>
   <source>{host}, port {port}: takes letters, {security}.</source>
   <translation>{host}, Port {port}: nimmt E-Mails an, {security}.</translation>
  </message>
  <message>
   <source>{key} alone is needed for typing. Choose it with Ctrl or Alt, or an F-key.</source>
   <translation>{key} allein wird zum Schreiben gebraucht. Wählen Sie es mit Strg oder Alt, oder eine F-Taste.</translation>
  </message>
  <message>
   <source>{key} is needed in fields and lists. Choose another key.</source>
   <translation>{key} wird in Feldern und Listen gebraucht. Wählen Sie eine andere Taste.</translation>
  </message>
  <message>
   <source>{key} is no field of {records}. Known are {names}.</source>
   <translation>{key} ist kein Feld von {records}. Bekannt sind {names}.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}” already. Take it away there first, or choose another key.</source>
   <translation>{key} ist schon die Taste von „{command}“. Nehmen Sie sie dort zuerst weg, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>{kind} {code} is used in {uses}, so it cannot be deleted.</source>
   <translation>{kind} {code} kommt vor in: {uses}. Löschen ist darum nicht möglich.</translation>
  </message>
  <message>
   <source>{kind} {code} is used in {uses}, so it cannot be deleted. Set Active to N instead.</source>
   <translation>{kind} {code} kommt vor in: {uses}. Löschen ist darum nicht möglich. Setzen Sie stattdessen Aktiv auf N.</translation>
  </message>
  <message>
   <source>{line!r} is not a field and a column. Write trace_date = TRC_DT.</source>
   <translation>{line!r} ist kein Feld mit Spalte. Schreiben Sie trace_date = TRC_DT.</translation>
  </message>
  <message>
   <source>{local!r} before the @ is not a valid mailbox name.</source>
   <translation>{local!r} vor dem @ ist kein gültiger Postfachname.</translation>
  </message>
  <message>
   <source>{method} as {account}</source>
   <translation>{method} als {account}</translation>
  </message>
  <message>
   <source>{name} ({guest_no}) has no email address. Enter it in the guest's record first.</source>
   <translation>{name} ({guest_no}) hat keine E-Mail-Adresse. Tragen Sie sie zuerst beim Gast ein.</translation>
  </message>
  <message>
   <source>{name} cannot be reached for the sign-in. Check this computer's network and proxy.</source>
   <translation>{name} ist für die Anmeldung nicht erreichbar. Prüfen Sie Netzwerk und Proxy dieses Computers.</translation>
  </message>
  <message>
   <source>{name} does not accept the earlier sign-in of {account} any more: it was revoked, has ended, or the password has changed since. {again}</source>
   <translation>{name} nimmt die frühere Anmeldung von {account} nicht mehr an: Sie wurde widerrufen, ist abgelaufen, oder das Kennwort wurde seither geändert. {again}</translation>
  </message>
  <message>
   <source>{name} does not accept this application. Check OAuth Client ID and OAuth Tenant, and set the application's secret again with Window | Set Password: secrets end after a time.</source>
   <translation>{name} nimmt diese Anwendung nicht an. Prüfen Sie OAuth-Client-ID und OAuth-Mandant, und legen Sie das Geheimnis der Anwendung mit Fenster | Kennwort festlegen neu fest: Geheimnisse laufen nach einiger Zeit ab.</translation>
  </message>
  <message>
   <source>{name} has been held by another program for long and cannot be taken in: newer files come in before it. End that program, or remove the file.</source>
   <translation>{name} wird seit Langem von einem anderen Programm festgehalten und kann nicht übernommen werden: Neuere Dateien werden davor übernommen. Beenden Sie dieses Programm, oder entfernen Sie die Datei.</translation>
  </message>
  <message>
   <source>{name} publishes these settings.</source>
   <translation>{name} veröffentlicht diese Einstellungen.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in of {account}. Its answer says why. {again}</source>
   <translation>{name} hat die Anmeldung von {account} abgelehnt. Die Antwort sagt, warum. {again}</translation>
  </message>
  <message>
   <source>{name} was read but cannot be moved away: {cause}. Check your rights there.</source>
   <translation>{name} wurde gelesen, lässt sich aber nicht verschieben: {cause}. Prüfen Sie Ihre Rechte dort.</translation>
  </message>
  <message>
   <source>{new:,} new, {changed:,} changed</source>
   <translation>{new:,} neu, {changed:,} geändert</translation>
  </message>
  <message>
   <source>{new:,} new, {changed:,} changed, {same:,} the same as before.</source>
   <translation>{new:,} neu, {changed:,} geändert, {same:,} wie zuvor.</translation>
  </message>
  <message>
   <source>{new} new, {changed} changed, {same} the same as before.</source>
   <translation>{new} neu, {changed} geändert, {same} wie zuvor.</translation>
  </message>
  <message>
   <source>{part}, line {line}: {problem}</source>
   <translation>{part}, Zeile {line}: {problem}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} lässt sich nicht lesen: {error}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {cause}. Choose another place.</source>
   <translation>{path} lässt sich nicht schreiben: {cause}. Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>{path} has too many records: at most {limit:,}.</source>
   <translation>{path} hat zu viele Datensätze: höchstens {limit:,}.</translation>
  </message>
  <message>
   <source>{path} is a workbook or another packed file, no CSV file. Save it as 'CSV UTF-8'.</source>
   <translation>{path} ist eine Arbeitsmappe oder eine andere gepackte Datei, keine CSV-Datei. Speichern Sie sie als 'CSV UTF-8'.</translation>
  </message>
  <message>
   <source>{path} is not a CSV file at line {line}: a quotation mark is missing or one too many, or a text is much too long ({error}).</source>
   <translation>{path} ist in Zeile {line} keine CSV-Datei: Es fehlt ein Anführungszeichen, oder eines ist zu viel, oder ein Text ist viel zu lang ({error}).</translation>
  </message>
  <message>
   <source>{path} is not {encoding} text (line {line}). {advice}.</source>
   <translation>{path} ist kein Text in {encoding} (Zeile {line}). {advice}.</translation>
  </message>
  <message>
   <source>{path} is not {encoding} text: there are null characters in line {line}. {advice}.</source>
   <translation>{path} ist kein Text in {encoding}: In Zeile {line} stehen Nullzeichen. {advice}.</translation>
  </message>
  <message>
   <source>{path} is too large: at most {limit} MB.</source>
   <translation>{path} ist zu groß: höchstens {limit} MB.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, 1 problem.</source>
   <translation>{path}: nichts importiert, 1 Problem.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, {count} problems.</source>
   <translation>{path}: nichts importiert, {count} Probleme.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, {count} problems. The first {most}:</source>
   <translation>{path}: nichts importiert, {count} Probleme. Die ersten {most}:</translation>
  </message>
  <message>
   <source>{place} has the column {column} twice.</source>
   <translation>{place} hat die Spalte {column} zweimal.</translation>
  </message>
  <message>
   <source>{place} has the schema of this program ({revision}).</source>
   <translation>{place} hat das Schema dieses Programms ({revision}).</translation>
  </message>
  <message>
   <source>{place} is empty: its first line must name the columns {names}.</source>
   <translation>{place} ist leer: Die erste Zeile muss die Spalten {names} nennen.</translation>
  </message>
  <message>
   <source>{place} is still being written.</source>
   <translation>An {place} wird noch geschrieben.</translation>
  </message>
  <message>
   <source>{place} is what {source} was.</source>
   <translation>{place} ist jetzt, was {source} war.</translation>
  </message>
  <message>
   <source>{place} lacks columns: {missing}. Its header names {names}.</source>
   <translation>In {place} fehlen Spalten: {missing}. Die Kopfzeile nennt {names}.</translation>
  </message>
  <message>
   <source>{program} is made of these libraries of others. Its windows are Qt's, under the GNU Lesser General Public License.</source>
   <translation>{program} besteht aus diesen Bibliotheken anderer. Die Fenster sind von Qt, unter der GNU Lesser General Public License.</translation>
  </message>
  <message>
   <source>{screen} needs a clerk with more access to sign on.</source>
   <translation>{screen} verlangt die Anmeldung eines Mitarbeiters mit mehr Zugriff.</translation>
  </message>
  <message>
   <source>{server} and this program found no kind of encryption that both take.</source>
   <translation>{server} und dieses Programm fanden keine Verschlüsselung, die beide beherrschen.</translation>
  </message>
  <message>
   <source>{server} answers, but takes no letters from this computer.</source>
   <translation>{server} antwortet, nimmt aber keine E-Mails von diesem Computer an.</translation>
  </message>
  <message>
   <source>{server} began to encrypt and broke off with an error of its own, so nothing was sent.</source>
   <translation>{server} begann zu verschlüsseln und brach mit einem eigenen Fehler ab, darum wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>{server} cannot be reached.</source>
   <translation>{server} ist nicht erreichbar.</translation>
  </message>
  <message>
   <source>{server} closed the connection in the middle of the conversation.</source>
   <translation>{server} hat die Verbindung mitten im Gespräch geschlossen.</translation>
  </message>
  <message>
   <source>{server} closed the connection when encryption should begin.</source>
   <translation>{server} hat die Verbindung geschlossen, als die Verschlüsselung beginnen sollte.</translation>
  </message>
  <message>
   <source>{server} did not answer in time.</source>
   <translation>{server} hat nicht rechtzeitig geantwortet.</translation>
  </message>
  <message>
   <source>{server} did not answer in time; many networks block port 25 on the way out.</source>
   <translation>{server} hat nicht rechtzeitig geantwortet; viele Netzwerke sperren Port 25 nach außen.</translation>
  </message>
  <message>
   <source>{server} does not answer: nothing takes mail there.</source>
   <translation>{server} antwortet nicht: Dort nimmt niemand E-Mails an.</translation>
  </message>
  <message>
   <source>{server} does not offer encryption (STARTTLS), so nothing was sent to it.</source>
   <translation>{server} bietet keine Verschlüsselung (STARTTLS) an, darum wurde nichts dorthin gesendet.</translation>
  </message>
  <message>
   <source>{server} does not speak TLS from the first byte.</source>
   <translation>{server} spricht nicht vom ersten Byte an TLS.</translation>
  </message>
  <message>
   <source>{server} gave an answer that cannot be read as a mail server's.</source>
   <translation>{server} gab eine Antwort, die nicht als die eines Mailservers lesbar ist.</translation>
  </message>
  <message>
   <source>{server} offers encryption but did not start it, so nothing was sent.</source>
   <translation>{server} bietet Verschlüsselung an, begann sie aber nicht, darum wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>{server} shows another certificate than the one whose fingerprint is in Email Certificate Fingerprint, so nothing was sent.</source>
   <translation>{server} zeigt ein anderes Zertifikat als das, dessen Fingerabdruck unter E-Mail-Zertifikatsfingerabdruck steht, darum wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>{server} stopped answering in the middle of the conversation.</source>
   <translation>{server} hörte mitten im Gespräch auf zu antworten.</translation>
  </message>
  <message>
   <source>{server} took the connection but sent no greeting, as a port does that is encrypted from the first byte.</source>
   <translation>{server} nahm die Verbindung an, sandte aber keine Begrüßung, wie ein Port, der vom ersten Byte an verschlüsselt ist.</translation>
  </message>
  <message>
   <source>{server}, port {port}</source>
   <translation>{server}, Port {port}</translation>
  </message>
  <message>
   <source>{some} and {more}</source>
   <translation>{some} und {more}</translation>
  </message>
  <message>
   <source>{source} cannot be put in the place of {file}, which is what it was: {error}.</source>
   <translation>{source} lässt sich nicht an die Stelle von {file} setzen, das bleibt, was es war: {error}.</translation>
  </message>
  <message>
   <source>{source} is damaged. Take another copy. ({wrong})</source>
   <translation>{source} ist beschädigt. Nehmen Sie eine andere Kopie. ({wrong})</translation>
  </message>
  <message>
   <source>{source} is no copy of a database of Trace Mailer, or it is damaged. ({error})</source>
   <translation>{source} ist keine Kopie einer Datenbank von Trace Mailer oder ist beschädigt. ({error})</translation>
  </message>
  <message>
   <source>{source} is the database itself. Its copies are in {folder}.</source>
   <translation>{source} ist die Datenbank selbst. Ihre Kopien liegen in {folder}.</translation>
  </message>
  <message>
   <source>{target} exists already; choose another name.</source>
   <translation>{target} gibt es bereits; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>{text!r} is no way of writing dates. Write it as DD-MON-YY; F8 lists them.</source>
   <translation>{text!r} ist keine Datumsform. Schreiben Sie sie als DD-MON-YY; F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>{text!r} is not a date and time. Write it as 2026-11-24T14:05.</source>
   <translation>{text!r} ist kein Zeitpunkt. Schreiben Sie ihn als 2026-11-24T14:05.</translation>
  </message>
  <message>
   <source>{text!r} is not a date and time: there is no such moment.</source>
   <translation>{text!r} ist kein Zeitpunkt: Den gibt es nicht.</translation>
  </message>
  <message>
   <source>{text!r} is not a date as {pattern}.</source>
   <translation>{text!r} ist kein Datum der Form {pattern}.</translation>
  </message>
  <message>
   <source>{text!r} is not a date as {pattern}: there is no such day.</source>
   <translation>{text!r} ist kein Datum der Form {pattern}: Den Tag gibt es nicht.</translation>
  </message>
  <message>
   <source>{text!r} is not a date. Write it as 2026-11-24.</source>
   <translation>{text!r} ist kein Datum. Schreiben Sie es als 2026-11-24.</translation>
  </message>
  <message>
   <source>{text!r} is not a date: there is no such day.</source>
   <translation>{text!r} ist kein Datum: Den Tag gibt es nicht.</translation>
  </message>
  <message>
   <source>{text!r} is not a known time zone. F8 lists them.</source>
   <translation>{text!r} ist keine bekannte Zeitzone. F8 zeigt die Liste.</translation>
  </message>
  <message>
   <source>{text!r} is not a time of day. Write it as 14:05.</source>
   <translation>{text!r} ist keine Uhrzeit. Schreiben Sie sie als 14:05.</translation>
  </message>
  <message>
   <source>{text!r} is not in the list. It can be {known}.</source>
   <translation>{text!r} steht nicht in der Liste. Möglich sind {known}.</translation>
  </message>
  <message>
   <source>{text!r} stands in line {first} already.</source>
   <translation>{text!r} steht schon in Zeile {first}.</translation>
  </message>
  <message>
   <source>{words} If that place is lost for ever, `trace-mailer database move --give-up "{place}"` lets the hotel be here.</source>
   <translation>{words} Ist dieser Ort für immer verloren, so lässt `trace-mailer database move --give-up "{place}"` das Hotel hier sein.</translation>
  </message>
  <message>
   <source>{words} It may also have {optional}.</source>
   <translation>{words} Es kann auch {optional} haben.</translation>
  </message>
  <message>
   <source>“{text}” was typed for what did not open, and is not taken.</source>
   <translation>„{text}“ wurde für etwas getippt, das sich nicht geöffnet hat, und ist nicht übernommen.</translation>
  </message>
 </context>
</TS>
