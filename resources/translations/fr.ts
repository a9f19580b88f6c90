<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>TraceMailer</name>
  <message>
   <source>&amp;About</source>
   <translation>À &amp;propos</translation>
  </message>
  <message>
   <source>&amp;Alerts to this guest</source>
   <translation>Aler&amp;tes à ce client</translation>
  </message>
  <message>
   <source>&amp;All as they were</source>
   <translation>&amp;Toutes comme avant</translation>
  </message>
  <message>
   <source>&amp;Back to the Form</source>
   <translation>&amp;Retour au formulaire</translation>
  </message>
  <message>
   <source>&amp;Cancel, or Leave</source>
   <translation>&amp;Annuler ou quitter</translation>
  </message>
  <message>
   <source>&amp;Choose…</source>
   <translation>&amp;Choisir…</translation>
  </message>
  <message>
   <source>&amp;Clerk</source>
   <translation>&amp;Employé</translation>
  </message>
  <message>
   <source>&amp;Clerk Code</source>
   <translation>&amp;Code employé</translation>
  </message>
  <message>
   <source>&amp;Clerk Maintenance</source>
   <translation>Gestion des &amp;employés</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <source>&amp;Commands</source>
   <translation>&amp;Commandes</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <source>&amp;Database…</source>
   <translation>&amp;Base de données…</translation>
  </message>
  <message>
   <source>&amp;Delete Record…</source>
   <translation>Suppri&amp;mer la fiche…</translation>
  </message>
  <message>
   <source>&amp;Deliveries</source>
   <translation>&amp;Envois</translation>
  </message>
  <message>
   <source>&amp;Departments</source>
   <translation>&amp;Services</translation>
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation>&amp;Abandonner</translation>
  </message>
  <message>
   <source>&amp;Do the same every time</source>
   <translation>&amp;Toujours faire ainsi</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Exporter</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporter…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>&amp;Rechercher</translation>
  </message>
  <message>
   <source>&amp;Find Settings…</source>
   <translation>&amp;Trouver les réglages…</translation>
  </message>
  <message>
   <source>&amp;Guess Columns</source>
   <translation>&amp;Deviner les colonnes</translation>
  </message>
  <message>
   <source>&amp;Guest</source>
   <translation>C&amp;lient</translation>
  </message>
  <message>
   <source>&amp;Guests</source>
   <translation>&amp;Clients</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aide</translation>
  </message>
  <message>
   <source>&amp;Help for the Field</source>
   <translation>Aide sur le &amp;champ</translation>
  </message>
  <message>
   <source>&amp;Import</source>
   <translation>&amp;Importer</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importer…</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>&amp;Touches…</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>T&amp;ype</translation>
  </message>
  <message>
   <source>&amp;Language…</source>
   <translation>&amp;Langue…</translation>
  </message>
  <message>
   <source>&amp;Letter</source>
   <translation>Le&amp;ttre</translation>
  </message>
  <message>
   <source>&amp;Letters</source>
   <translation>Lett&amp;res</translation>
  </message>
  <message>
   <source>&amp;Licences…</source>
   <translation>&amp;Licences…</translation>
  </message>
  <message>
   <source>&amp;Look Up</source>
   <translation>&amp;Liste de choix</translation>
  </message>
  <message>
   <source>&amp;Mail</source>
   <translation>&amp;Courrier</translation>
  </message>
  <message>
   <source>&amp;Menu Shortcut</source>
   <translation>&amp;Raccourci de menu</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Déplacer</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>No&amp;uveau</translation>
  </message>
  <message>
   <source>&amp;New Trace…</source>
   <translation>&amp;Nouvelle trace…</translation>
  </message>
  <message>
   <source>&amp;New password</source>
   <translation>&amp;Nouveau mot de passe</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;Non</translation>
  </message>
  <message>
   <source>&amp;Old password</source>
   <translation>&amp;Ancien mot de passe</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <source>&amp;Page</source>
   <translation>&amp;Page</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>&amp;Mot de passe</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>C&amp;oller</translation>
  </message>
  <message>
   <source>&amp;Preview</source>
   <translation>A&amp;perçu</translation>
  </message>
  <message>
   <source>&amp;Previous Record</source>
   <translation>Fiche &amp;précédente</translation>
  </message>
  <message>
   <source>&amp;Put into Email Setup</source>
   <translation>Rep&amp;orter dans Configuration e-mail</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation>Ac&amp;tualiser</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Retirer</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Retirer…</translation>
  </message>
  <message>
   <source>&amp;Report a Problem…</source>
   <translation>&amp;Signaler un problème…</translation>
  </message>
  <message>
   <source>&amp;Resolve Trace</source>
   <translation>&amp;Résoudre la trace</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurer</translation>
  </message>
  <message>
   <source>&amp;Restore a Copy…</source>
   <translation>&amp;Restaurer une copie…</translation>
  </message>
  <message>
   <source>&amp;Retry Marked Deliveries</source>
   <translation>Re&amp;lancer les envois marqués</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Enregistrer</translation>
  </message>
  <message>
   <source>&amp;Send</source>
   <translation>&amp;Envoyer</translation>
  </message>
  <message>
   <source>&amp;Send Now</source>
   <translation>&amp;Envoyer maintenant</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>Aff&amp;icher</translation>
  </message>
  <message>
   <source>&amp;Size</source>
   <translation>&amp;Taille</translation>
  </message>
  <message>
   <source>&amp;Subject</source>
   <translation>O&amp;bjet</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>Te&amp;xte</translation>
  </message>
  <message>
   <source>&amp;This one as it was</source>
   <translation>C&amp;elle-ci comme avant</translation>
  </message>
  <message>
   <source>&amp;Tile</source>
   <translation>Mo&amp;saïque</translation>
  </message>
  <message>
   <source>&amp;Traces</source>
   <translation>&amp;Traces</translation>
  </message>
  <message>
   <source>&amp;Try It</source>
   <translation>&amp;Essayer</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>Fe&amp;nêtre</translation>
  </message>
  <message>
   <source>&amp;Workstations</source>
   <translation>P&amp;ostes</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Oui</translation>
  </message>
  <message>
   <source>&amp;to</source>
   <translation>&amp;vers</translation>
  </message>
  <message>
   <source>'Unicode text' of Windows programs</source>
   <translation>« Texte Unicode » des programmes Windows</translation>
  </message>
  <message>
   <source>(added)</source>
   <translation>(ajouté)</translation>
  </message>
  <message>
   <source>(no Email Auth Name)</source>
   <translation>(« Nom d’auth. » vide)</translation>
  </message>
  <message>
   <source>(no Email server IP)</source>
   <translation>(« IP serveur e-mail » vide)</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(sans nom)</translation>
  </message>
  <message>
   <source>(no server name)</source>
   <translation>(sans nom de serveur)</translation>
  </message>
  <message>
   <source>(removed)</source>
   <translation>(supprimé)</translation>
  </message>
  <message>
   <source>(set)</source>
   <translation>(défini)</translation>
  </message>
  <message>
   <source>1 change</source>
   <translation>1 modification</translation>
  </message>
  <message>
   <source>1 clerk</source>
   <translation>1 employé</translation>
  </message>
  <message>
   <source>1 copy</source>
   <translation>1 copie</translation>
  </message>
  <message>
   <source>1 found</source>
   <translation>1 trouvée</translation>
  </message>
  <message>
   <source>1 message sent.</source>
   <translation>1 message envoyé.</translation>
  </message>
  <message>
   <source>1 opened again.</source>
   <translation>1 rouverte.</translation>
  </message>
  <message>
   <source>1 resolved.</source>
   <translation>1 résolue.</translation>
  </message>
  <message>
   <source>1 trace</source>
   <translation>1 trace</translation>
  </message>
  <message>
   <source>1 trace entered.</source>
   <translation>1 trace saisie.</translation>
  </message>
  <message>
   <source>1 unread</source>
   <translation>1 non lu</translation>
  </message>
  <message>
   <source>1 unread message</source>
   <translation>1 message non lu</translation>
  </message>
  <message>
   <source>11/12/2026, the month first</source>
   <translation>11/12/2026, le mois d’abord</translation>
  </message>
  <message>
   <source>11/12/26, the month first</source>
   <translation>11/12/26, le mois d’abord</translation>
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
   <translation>12/11/2026, le jour d’abord</translation>
  </message>
  <message>
   <source>12/11/26, the day first</source>
   <translation>12/11/26, le jour d’abord</translation>
  </message>
  <message>
   <source>1: each day.</source>
   <translation>1 : chaque jour.</translation>
  </message>
  <message>
   <source>A blank password removes the stored one and signs in with an empty password; some servers refuse it.</source>
   <translation>Laissé vide, il efface le mot de passe enregistré, et l’authentification se fait avec un mot de passe vide ; certains serveurs le refusent.</translation>
  </message>
  <message>
   <source>A database {kind}:// cannot be used: it must be SQLite or PostgreSQL, a file's path or a postgresql+psycopg:// URL.</source>
   <translation>Une base de données {kind}:// ne peut pas être utilisée : il faut SQLite ou PostgreSQL, le chemin d’un fichier ou une URL postgresql+psycopg://.</translation>
  </message>
  <message>
   <source>A file, or a PostgreSQL database without a hotel in it. Everything is copied and counted; what is here stays, marked as moved. Close the program on every other workstation first.</source>
   <translation>Un fichier, ou une base de données PostgreSQL qui ne contient pas d’hôtel. Tout est copié et compté ; ce qui est ici y reste, marqué comme déplacé. Fermez d’abord le programme sur tous les autres postes.</translation>
  </message>
  <message>
   <source>A folder that reports are dropped in</source>
   <translation>Un dossier où des rapports sont déposés</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} is under way or was interrupted. If it was interrupted, start the program once, so that it is known where the hotel is.</source>
   <translation>Un déplacement de cet hôtel vers {place} est en cours ou a été interrompu. S’il a été interrompu, démarrez une fois le programme, pour que l’on sache où se trouve l’hôtel.</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} was interrupted. Start the program once, so that it is known where the hotel is.</source>
   <translation>Un déplacement de cet hôtel vers {place} a été interrompu. Démarrez une fois le programme, pour que l’on sache où se trouve l’hôtel.</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} was interrupted. Whether it arrived there cannot be seen now. {error}</source>
   <translation>Un déplacement de cet hôtel vers {place} a été interrompu. Impossible de voir maintenant s'il y est arrivé. {error}</translation>
  </message>
  <message>
   <source>A move to {place} was interrupted; name that.</source>
   <translation>Un déplacement vers {place} a été interrompu ; indiquez-le.</translation>
  </message>
  <message>
   <source>A new record. Saving adds it.</source>
   <translation>Une nouvelle fiche. L’enregistrer l’ajoute.</translation>
  </message>
  <message>
   <source>A password is stored in {vault}.</source>
   <translation>Un mot de passe est enregistré dans {vault}.</translation>
  </message>
  <message>
   <source>A text holds something that is no character. Type it anew.</source>
   <translation>Un texte contient quelque chose qui n’est pas un caractère. Saisissez-le à nouveau.</translation>
  </message>
  <message>
   <source>A view of the hotel system's database</source>
   <translation>Une vue de la base de données du système hôtelier</translation>
  </message>
  <message>
   <source>A&amp;ttempts to send the marked copy, and what the mail server said:</source>
   <translation>Essais d’en&amp;voi de la copie marquée et réponses du serveur de messagerie :</translation>
  </message>
  <message>
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <source>Accept only this certificate: put its &amp;fingerprint into Email Setup</source>
   <translation>Accepter seulement ce certificat : reporter son &amp;empreinte dans Configuration e-mail</translation>
  </message>
  <message>
   <source>Access</source>
   <translation>Accès</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Actif</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Alert: departure</source>
   <translation>Alerte : départ</translation>
  </message>
  <message>
   <source>Alert: own words</source>
   <translation>Alerte : texte libre</translation>
  </message>
  <message>
   <source>Alert: room ready</source>
   <translation>Alerte : chambre prête</translation>
  </message>
  <message>
   <source>Alert: welcome</source>
   <translation>Alerte : bienvenue</translation>
  </message>
  <message>
   <source>Alerts to this guest</source>
   <translation>Alertes à ce client</translation>
  </message>
  <message>
   <source>Alerts to this guest so &amp;far</source>
   <translation>Alertes à ce client &amp;jusqu’ici</translation>
  </message>
  <message>
   <source>Allow CC Flg</source>
   <translation>Autoriser CC</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Alt with a letter opens menus and goes to fields. Choose another key.</source>
   <translation>Alt avec une lettre ouvre les menus et va aux champs. Choisissez une autre touche.</translation>
  </message>
  <message>
   <source>An Exchange admin switches it on under Manage email apps of the mailbox; security defaults must allow it.</source>
   <translation>Un administrateur Exchange l’active sous « Gérer les applications de messagerie » de la boîte ; les paramètres de sécurité par défaut doivent le permettre.</translation>
  </message>
  <message>
   <source>An application that signs in to Microsoft by itself needs its organisation. Fill OAuth Tenant with the directory (tenant) ID, or clear the secret with Window | Set Password so that somebody signs in.</source>
   <translation>Une application qui s’authentifie d’elle-même chez Microsoft a besoin de son organisation. Mettez dans « Locataire OAuth » l’ID d’annuaire (locataire), ou effacez le code secret par Fenêtre | Définir le mot de passe pour que quelqu’un s’authentifie.</translation>
  </message>
  <message>
   <source>An older version of Trace Mailer still works with this database, and would not understand it any more: {names}. Close it there, then start again.</source>
   <translation>Une ancienne version de Trace Mailer travaille encore avec cette base de données et ne la comprendrait plus : {names}. Fermez-la là-bas, puis redémarrez.</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Arrival</source>
   <translation>Arrivée</translation>
  </message>
  <message>
   <source>As it was before the mistake.</source>
   <translation>Comme avant l’erreur.</translation>
  </message>
  <message>
   <source>Ask who runs the mail server to look at its certificate and key; nothing is wrong here.</source>
   <translation>Demandez à qui gère le serveur de messagerie de contrôler son certificat et sa clé ; ici, tout est en ordre.</translation>
  </message>
  <message>
   <source>Ask who runs the server to renew it, and check this computer's date.</source>
   <translation>Demandez à qui gère le serveur de le renouveler, et vérifiez la date de cet ordinateur.</translation>
  </message>
  <message>
   <source>Ask who runs the server whether it was renewed, then enter the new fingerprint, or blank for a public one.</source>
   <translation>Demandez à qui gère le serveur s’il a été renouvelé, puis saisissez la nouvelle empreinte, ou laissez vide pour un certificat public.</translation>
  </message>
  <message>
   <source>Ask whoever runs the mail server for the fingerprint and compare it. Whoever shows a certificate that you accept unseen can read the password and every letter. Nothing changes before Email Setup is saved.</source>
   <translation>Demandez l’empreinte à qui gère le serveur de messagerie et comparez-la. Si vous acceptez un certificat sans vérifier, celui qui le présente peut lire le mot de passe et toutes les lettres. Rien ne change avant l’enregistrement de « Configuration e-mail ».</translation>
  </message>
  <message>
   <source>Asking the provider…</source>
   <translation>Interrogation du fournisseur…</translation>
  </message>
  <message>
   <source>Asking the vault…</source>
   <translation>Interrogation du coffre…</translation>
  </message>
  <message>
   <source>Asks the address's domain and its mail servers. No password is sent.</source>
   <translation>Interroge le domaine de l’adresse et ses serveurs de messagerie. Aucun mot de passe n’est envoyé.</translation>
  </message>
  <message>
   <source>At</source>
   <translation>Le</translation>
  </message>
  <message>
   <source>At least {shortest} characters, of any kind.</source>
   <translation>Au moins {shortest} caractères, quels qu’ils soient.</translation>
  </message>
  <message>
   <source>Authenticated SMTP must be switched on for the mailbox; at most 30 letters a minute.</source>
   <translation>Le SMTP authentifié doit être activé pour la boîte ; 30 lettres par minute au plus.</translation>
  </message>
  <message>
   <source>Back to the &amp;Original Letter…</source>
   <translation>Revenir à la lettre d’&amp;origine…</translation>
  </message>
  <message>
   <source>Back to the &amp;Original…</source>
   <translation>Revenir à l’&amp;origine…</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Ret. arr.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>C&amp;ascade</source>
   <translation>&amp;Cascade</translation>
  </message>
  <message>
   <source>C&amp;ertificate…</source>
   <translation>C&amp;ertificat…</translation>
  </message>
  <message>
   <source>C&amp;lerk</source>
   <translation>Empl&amp;oyé</translation>
  </message>
  <message>
   <source>C&amp;opy</source>
   <translation>C&amp;opier</translation>
  </message>
  <message>
   <source>CA file</source>
   <translation>Fichier AC</translation>
  </message>
  <message>
   <source>CLERK</source>
   <translation>CLERK</translation>
  </message>
  <message>
   <source>CSV &amp;file</source>
   <translation>&amp;Fichier CSV</translation>
  </message>
  <message>
   <source>CSV file</source>
   <translation>Fichier CSV</translation>
  </message>
  <message>
   <source>CSV files (*.csv);;All files (*)</source>
   <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Certificate of the Mail Server</source>
   <translation>Certificat du serveur de messagerie</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Ch&amp;ange… (Enter)</source>
   <translation>&amp;Modifier… (Entrée)</translation>
  </message>
  <message>
   <source>Cha&amp;nges</source>
   <translation>&amp;Modifications</translation>
  </message>
  <message>
   <source>Challenge and response (RFC 2195)</source>
   <translation>Défi et réponse (RFC 2195)</translation>
  </message>
  <message>
   <source>Changed by Somebody Else</source>
   <translation>Modifié par quelqu’un d’autre</translation>
  </message>
  <message>
   <source>Change… (Enter)</source>
   <translation>Modifier… (Entrée)</translation>
  </message>
  <message>
   <source>Check Email Auth Name (some servers want the whole address, some the part before the @), and set the password again with Window | Set Password.</source>
   <translation>Vérifiez « Nom d’auth. » (certains serveurs veulent l’adresse entière, d’autres la partie avant le @) et définissez à nouveau le mot de passe par Fenêtre | Définir le mot de passe.</translation>
  </message>
  <message>
   <source>Check Email Security: TLS belongs to port 465, STARTTLS to ports 587 and 25.</source>
   <translation>Vérifiez « Sécurité e-mail » : TLS va avec le port 465, STARTTLS avec les ports 587 et 25.</translation>
  </message>
  <message>
   <source>Check Email server IP and Email Server Port, and whether a firewall stands between.</source>
   <translation>Vérifiez « IP serveur e-mail » et « Port serveur e-mail », et si un pare-feu se trouve entre les deux.</translation>
  </message>
  <message>
   <source>Check Email server IP and Email Server Port: 587, 465 or 25, not one for web pages or for fetching mail.</source>
   <translation>Vérifiez « IP serveur e-mail » et « Port serveur e-mail » : 587, 465 ou 25, pas celui des pages web ni de la réception du courrier.</translation>
  </message>
  <message>
   <source>Check Email server IP, and Email Server Port: usually 587 or 465 at a provider, 25 in the house.</source>
   <translation>Vérifiez « IP serveur e-mail » et « Port serveur e-mail » : en général 587 ou 465 chez un fournisseur, 25 dans l’établissement.</translation>
  </message>
  <message>
   <source>Check that Email Auth Name is the mailbox's address, and that who signed in, or the application, may send for it; then sign in again with Mail | Sign In.</source>
   <translation>Vérifiez que « Nom d’auth. » est l’adresse de la boîte et que la personne authentifiée, ou l’application, peut envoyer pour elle ; puis authentifiez-vous à nouveau par Courrier | S’authentifier.</translation>
  </message>
  <message>
   <source>Check that it is on this computer and holds the CA's certificate as text (PEM).</source>
   <translation>Vérifiez qu’il est sur cet ordinateur et qu’il contient le certificat de l’AC en texte (PEM).</translation>
  </message>
  <message>
   <source>Check that it is the right server and port, or let who runs it allow this computer's address.</source>
   <translation>Vérifiez que c’est le bon serveur et le bon port, ou faites autoriser l’adresse de cet ordinateur par qui le gère.</translation>
  </message>
  <message>
   <source>Check the addresses of recipient and sender.</source>
   <translation>Vérifiez les adresses du destinataire et de l’expéditeur.</translation>
  </message>
  <message>
   <source>Check the spelling of Email server IP, and that this computer is on the network.</source>
   <translation>Vérifiez l’orthographe dans « IP serveur e-mail », et que cet ordinateur est relié au réseau.</translation>
  </message>
  <message>
   <source>Check the spelling of the recipient's email address.</source>
   <translation>Vérifiez l’orthographe de l’adresse e-mail du destinataire.</translation>
  </message>
  <message>
   <source>Check this computer's date and time zone.</source>
   <translation>Vérifiez la date et le fuseau horaire de cet ordinateur.</translation>
  </message>
  <message>
   <source>Check this computer's network and Email server IP.</source>
   <translation>Vérifiez le réseau de cet ordinateur et « IP serveur e-mail ».</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Choix</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth with F8, or NONE if the server needs no sign-in.</source>
   <translation>Choisissez AUTO dans « Méthode d’auth. » avec F8, ou NONE si le serveur ne demande pas d’authentification.</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth with F8.</source>
   <translation>Choisissez AUTO dans « Méthode d’auth. » avec F8.</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth, fill Email Auth Name, and set its password with Window | Set Password.</source>
   <translation>Choisissez AUTO dans « Méthode d’auth. », remplissez « Nom d’auth. » et définissez son mot de passe par Fenêtre | Définir le mot de passe.</translation>
  </message>
  <message>
   <source>Choose NONE as Email Auth Meth with F8 if it takes letters from this computer without a sign-in; if not, set Email Server Port to the one for signing in, usually 587 or 465.</source>
   <translation>Choisissez NONE dans « Méthode d’auth. » avec F8 s’il accepte les lettres de cet ordinateur sans authentification ; sinon, mettez « Port serveur e-mail » sur celui qui sert à s’authentifier, en général 587 ou 465.</translation>
  </message>
  <message>
   <source>Choose OAUTH-MS as Email Auth Meth with F8; an Exchange admin may be able to allow passwords for a time.</source>
   <translation>Choisissez OAUTH-MS dans « Méthode d’auth. » avec F8 ; un administrateur Exchange peut peut-être autoriser les mots de passe pour un temps.</translation>
  </message>
  <message>
   <source>Choose another Encoding for this feed</source>
   <translation>Choisissez un autre « Encodage » pour cette source</translation>
  </message>
  <message>
   <source>Choose one; nothing changes before Email Setup is saved.</source>
   <translation>Choisissez-en une ; rien ne change avant l’enregistrement de « Configuration e-mail ».</translation>
  </message>
  <message>
   <source>Choose the file to write first.</source>
   <translation>Choisissez d’abord le fichier à écrire.</translation>
  </message>
  <message>
   <source>Choose {methods} as Email Auth Meth with F8.</source>
   <translation>Choisissez {methods} dans « Méthode d’auth. » avec F8.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>Employé</translation>
  </message>
  <message>
   <source>Clerk Code</source>
   <translation>Code employé</translation>
  </message>
  <message>
   <source>Clerk code and password do not belong together, or this clerk has no sign-on password.</source>
   <translation>Le code employé et le mot de passe ne vont pas ensemble, ou cet employé n’a pas de mot de passe de session.</translation>
  </message>
  <message>
   <source>Clerk codes with commas: each gets a message of their own. F8 adds one.</source>
   <translation>Codes employé séparés par des virgules : chacun reçoit son propre message. F8 en ajoute un.</translation>
  </message>
  <message>
   <source>Clerk codes with commas: each gets a trace of their own. F8 adds one.</source>
   <translation>Codes employé séparés par des virgules : chacun reçoit sa propre trace. F8 en ajoute un.</translation>
  </message>
  <message>
   <source>Clerk {code} is signed on.</source>
   <translation>L’employé {code} a ouvert la session.</translation>
  </message>
  <message>
   <source>Clerk, workstation, field, old or new text</source>
   <translation>Employé, poste, champ, ancien ou nouveau texte</translation>
  </message>
  <message>
   <source>Clerks</source>
   <translation>Employés</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close Tab</source>
   <translation>Fermer l’onglet</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Column '{name}' is not known and was left out.</source>
   <translation>La colonne « {name} » n’est pas connue et a été ignorée.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Compare its fingerprint with the one that whoever runs the server tells you, and if they are the same enter it as Email Certificate Fingerprint; else name the private CA's file as Email CA File.</source>
   <translation>Comparez son empreinte à celle que vous donne qui gère le serveur ; si elles sont identiques, saisissez-la dans « Empreinte du certificat » ; sinon, indiquez le fichier de l’AC privée dans « Fichier AC e-mail ».</translation>
  </message>
  <message>
   <source>Confirmation</source>
   <translation>Confirmation</translation>
  </message>
  <message>
   <source>Connected to {address}, port {port}.</source>
   <translation>Connecté à {address}, port {port}.</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Connection and time</source>
   <translation>Connexion et délai</translation>
  </message>
  <message>
   <source>Connection unexpectedly closed</source>
   <translation>Connexion fermée de façon inattendue</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Connexions</translation>
  </message>
  <message>
   <source>Conversation with the mail server</source>
   <translation>Échange avec le serveur de messagerie</translation>
  </message>
  <message>
   <source>Copies of staff messages</source>
   <translation>Copies des messages</translation>
  </message>
  <message>
   <source>Copies of the last 30 days</source>
   <translation>Copies des 30 derniers jours</translation>
  </message>
  <message>
   <source>Copies of traces</source>
   <translation>Copies des traces</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Copier l’adresse du &amp;lien</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Co&amp;uper</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Base de données</translation>
  </message>
  <message>
   <source>Database: {database}
Workstation: {workstation}</source>
   <translation>Base de données : {database}
Poste : {workstation}</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Dated before today.</source>
   <translation>Datées d’avant aujourd’hui.</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Dates</translation>
  </message>
  <message>
   <source>Dates could also be {each}: look at them in the try.</source>
   <translation>Les dates pourraient aussi être {each} : regardez-les dans l’essai.</translation>
  </message>
  <message>
   <source>Day of arrival.</source>
   <translation>Jour d’arrivée.</translation>
  </message>
  <message>
   <source>Day of departure.</source>
   <translation>Jour de départ.</translation>
  </message>
  <message>
   <source>Days that deliveries are kept with letter and replies, at least 30. Older ones are summed up.</source>
   <translation>Nombre de jours, 30 au moins, pendant lesquels les envois sont gardés avec lettre et réponses. Les plus anciens sont totalisés.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the text code {code}? What was written with it stays.</source>
   <translation>Supprimer le code de texte {code} ? Ce qui a été écrit avec lui reste.</translation>
  </message>
  <message>
   <source>Delete {record}? It cannot be brought back.</source>
   <translation>Supprimer « {record} » ? Impossible de revenir en arrière.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Departments</source>
   <translation>Services</translation>
  </message>
  <message>
   <source>Departments with commas: each gets a trace of its own. F8 adds one.</source>
   <translation>Services séparés par des virgules : chacun reçoit sa propre trace. F8 en ajoute un.</translation>
  </message>
  <message>
   <source>Departments with commas: each of their clerks gets it. F8 adds one.</source>
   <translation>Services séparés par des virgules : chacun de leurs employés le reçoit. F8 en ajoute un.</translation>
  </message>
  <message>
   <source>Departure</source>
   <translation>Départ</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Did you mean {name}?</source>
   <translation>Vouliez-vous dire {name} ?</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Discard what was typed?</source>
   <translation>Abandonner ce qui a été saisi ?</translation>
  </message>
  <message>
   <source>Don't Save</source>
   <translation>Ne pas enregistrer</translation>
  </message>
  <message>
   <source>Done: no copy is sent</source>
   <translation>Fait : aucune copie n’est envoyée</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>E&amp;xit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xporter</translation>
  </message>
  <message>
   <source>E&amp;xport This List…</source>
   <translation>E&amp;xporter cette liste…</translation>
  </message>
  <message>
   <source>Each file is taken in once, then moved to done or failed.</source>
   <translation>Chaque fichier est repris une fois, puis déplacé dans done ou failed.</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Email &amp;Setup</source>
   <translation>&amp;Configuration e-mail</translation>
  </message>
  <message>
   <source>Email &amp;address that traces come from</source>
   <translation>&amp;Adresse e-mail d’où partent les traces</translation>
  </message>
  <message>
   <source>Email Auth Meth</source>
   <translation>Méthode d’auth.</translation>
  </message>
  <message>
   <source>Email Auth Name</source>
   <translation>Nom d’auth.</translation>
  </message>
  <message>
   <source>Email Auth Name is the word apikey.</source>
   <translation>« Nom d’auth. » est le mot apikey.</translation>
  </message>
  <message>
   <source>Email CA File</source>
   <translation>Fichier AC e-mail</translation>
  </message>
  <message>
   <source>Email Certificate Fingerprint</source>
   <translation>Empreinte du certificat</translation>
  </message>
  <message>
   <source>Email Connections</source>
   <translation>Connexions e-mail</translation>
  </message>
  <message>
   <source>Email Imm Send?</source>
   <translation>Envoi e-mail imm. ?</translation>
  </message>
  <message>
   <source>Email NA Build?</source>
   <translation>Créer e-mail AN ?</translation>
  </message>
  <message>
   <source>Email NA Send?</source>
   <translation>Envoi e-mail AN ?</translation>
  </message>
  <message>
   <source>Email Rate Limit</source>
   <translation>Débit max. e-mail</translation>
  </message>
  <message>
   <source>Email Security</source>
   <translation>Sécurité e-mail</translation>
  </message>
  <message>
   <source>Email Server Port</source>
   <translation>Port serveur e-mail</translation>
  </message>
  <message>
   <source>Email Setup</source>
   <translation>Configuration e-mail</translation>
  </message>
  <message>
   <source>Email Traces</source>
   <translation>Traces par e-mail</translation>
  </message>
  <message>
   <source>Email Traces is N</source>
   <translation>« Traces par e-mail » est sur N</translation>
  </message>
  <message>
   <source>Email Traces is N, so nothing is sent. Set it to Y in Mail | Email Setup, then send again.</source>
   <translation>« Traces par e-mail » est sur N ; rien n’est donc envoyé. Mettez-le sur Y dans Courrier | Configuration e-mail, puis envoyez à nouveau.</translation>
  </message>
  <message>
   <source>Email server IP</source>
   <translation>IP serveur e-mail</translation>
  </message>
  <message>
   <source>Email: {state}</source>
   <translation>E-mail : {state}</translation>
  </message>
  <message>
   <source>Emailed</source>
   <translation>Par e-mail</translation>
  </message>
  <message>
   <source>Emailed: {what}</source>
   <translation>Par e-mail : {what}</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Encodage</translation>
  </message>
  <message>
   <source>Encrypt wherever possible; always before a password</source>
   <translation>Chiffrer partout où c’est possible ; toujours avant un mot de passe</translation>
  </message>
  <message>
   <source>Encrypted after the greeting</source>
   <translation>Chiffré après l’accueil</translation>
  </message>
  <message>
   <source>Encrypted from the first byte</source>
   <translation>Chiffré dès le premier octet</translation>
  </message>
  <message>
   <source>Encrypted with {version} ({cipher}); the {checked} was checked.</source>
   <translation>Chiffré par {version} ({cipher}) ; contrôle effectué : {checked}.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Anglais</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Enter, Tab</source>
   <translation>Entrée, Tab</translation>
  </message>
  <message>
   <source>Entered by</source>
   <translation>Saisie par</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>European accounts use smtp.zoho.eu.</source>
   <translation>Les comptes européens utilisent smtp.zoho.eu.</translation>
  </message>
  <message>
   <source>Every day of the guest's stay</source>
   <translation>Chaque jour du séjour du client</translation>
  </message>
  <message>
   <source>Every so many days</source>
   <translation>À intervalle de jours</translation>
  </message>
  <message>
   <source>Every … days</source>
   <translation>Tous les … jours</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export This List</source>
   <translation>Exporter cette liste</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>F&amp;eeds</source>
   <translation>&amp;Sources</translation>
  </message>
  <message>
   <source>F&amp;irst key</source>
   <translation>&amp;1re touche</translation>
  </message>
  <message>
   <source>F8 lists what a field can hold: go to the field first.</source>
   <translation>F8 montre ce qu’un champ peut contenir : allez d’abord dans le champ.</translation>
  </message>
  <message>
   <source>FD\AR\CM\ Rep Address</source>
   <translation>Adr. rép. FD\AR\CM\</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Feed: change</source>
   <translation>Source : modifier</translation>
  </message>
  <message>
   <source>Feed: new</source>
   <translation>Source : nouvelle</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Fiel&amp;ds…</source>
   <translation>Cham&amp;ps…</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <source>Fields of: {letter}</source>
   <translation>Champs de : {letter}</translation>
  </message>
  <message>
   <source>File of the authority's certificate</source>
   <translation>Fichier du certificat de l’autorité</translation>
  </message>
  <message>
   <source>File with the certificate of the hotel's own authority (PEM), trusted besides this computer's. Blank: only this computer's.</source>
   <translation>Fichier du certificat de l’autorité propre à l’hôtel (PEM), reconnue en plus de celles de cet ordinateur. Vide : celles de cet ordinateur seulement.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Files of the report</source>
   <translation>Fichiers du rapport</translation>
  </message>
  <message>
   <source>Fill Email Auth Name with the SMTP user name that the provider's console shows.</source>
   <translation>Mettez dans « Nom d’auth. » le nom d’utilisateur SMTP qu’affiche la console du fournisseur.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Find Settings</source>
   <translation>Trouver les réglages</translation>
  </message>
  <message>
   <source>Find in {screen}</source>
   <translation>Rechercher dans {screen}</translation>
  </message>
  <message>
   <source>First Name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <source>For Email Auth Meth OAUTH-MS and OAUTH-GOOGLE: whoever may use the mail account signs in at Microsoft or Google, and this program keeps, in this computer's password vault, what they grant it.</source>
   <translation>Pour OAUTH-MS et OAUTH-GOOGLE dans « Méthode d’auth. » : qui peut utiliser le compte e-mail s’authentifie chez Microsoft ou Google, et ce programme garde, dans le coffre à mots de passe de cet ordinateur, ce qui lui est accordé.</translation>
  </message>
  <message>
   <source>For Microsoft Exchange in the house. Email Auth Name is DOMAIN\user or user@domain; on Windows a blank one means the account that is signed in to Windows, and then no password is needed.</source>
   <translation>Pour un serveur Microsoft Exchange de l’établissement. « Nom d’auth. » s’écrit DOMAINE\utilisateur ou utilisateur@domaine ; sous Windows, s’il est vide, c’est le compte de la session Windows, et aucun mot de passe n’est nécessaire.</translation>
  </message>
  <message>
   <source>For a mail server in the house that relays for the workstation's address.</source>
   <translation>Pour un serveur de messagerie de l’établissement qui relaie le courrier pour l’adresse du poste.</translation>
  </message>
  <message>
   <source>For older servers without encryption: the password itself is never sent.</source>
   <translation>Pour d’anciens serveurs sans chiffrement : le mot de passe lui-même n’est jamais envoyé.</translation>
  </message>
  <message>
   <source>For older servers, Microsoft Exchange among them, that do not offer PLAIN.</source>
   <translation>Pour d’anciens serveurs, dont Microsoft Exchange, qui ne proposent pas PLAIN.</translation>
  </message>
  <message>
   <source>For smtp.gmail.com. Make a client ID for a desktop app in Google Cloud, fill OAuth Client ID, set its secret as the password, and sign in once with Mail | Sign In, on a computer with a browser.</source>
   <translation>Pour smtp.gmail.com. Créez dans Google Cloud un ID client pour application de bureau, remplissez « ID client OAuth », définissez son code secret comme mot de passe et authentifiez-vous une fois par Courrier | S’authentifier, sur un ordinateur qui a un navigateur.</translation>
  </message>
  <message>
   <source>For smtp.office365.com. Register an application in Microsoft Entra and fill OAuth Client ID; sign in once with Mail | Sign In. With the application's secret as the password it signs in by itself (SMTP.SendAsApp).</source>
   <translation>Pour smtp.office365.com. Inscrivez une application dans Microsoft Entra et remplissez « ID client OAuth » ; authentifiez-vous une fois par Courrier | S’authentifier. Avec le code secret de l’application comme mot de passe, elle s’authentifie d’elle-même (SMTP.SendAsApp).</translation>
  </message>
  <message>
   <source>Found by asking: {why}.</source>
   <translation>Trouvé en interrogeant : {why}.</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From Date or the arrival, whichever is later, to the departure.</source>
   <translation>De Date ou de l’arrivée, la plus tardive des deux, jusqu’au départ.</translation>
  </message>
  <message>
   <source>From Date until the day that you give, that day included.</source>
   <translation>De Date jusqu’au jour que vous indiquez, ce jour compris.</translation>
  </message>
  <message>
   <source>From the next start on, the program asks for clerk code and password.</source>
   <translation>Dès le prochain démarrage, le programme demande code employé et mot de passe.</translation>
  </message>
  <message>
   <source>From which day on traces are emailed is stored damaged, so nothing is sent. Save the Email Setup with Email Traces N, then with Y: that shows what will be sent.</source>
   <translation>Le jour à partir duquel les traces sont envoyées est enregistré de façon endommagée : rien n’est envoyé. Enregistrez la configuration e-mail avec « Traces par e-mail » sur N, puis sur Y : ce qui sera envoyé est alors affiché.</translation>
  </message>
  <message>
   <source>GEM Depart Emails</source>
   <translation>E-mails départ GEM</translation>
  </message>
  <message>
   <source>GLOBAL</source>
   <translation>GLOBAL</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Allemand</translation>
  </message>
  <message>
   <source>Global Maintenance - Trace Mailer</source>
   <translation>Maintenance globale - Trace Mailer</translation>
  </message>
  <message>
   <source>Global Maintenance: every screen</source>
   <translation>Maintenance globale : tous les écrans</translation>
  </message>
  <message>
   <source>Go to the next field; in a list: take or open the marked line</source>
   <translation>Aller au champ suivant ; dans une liste : prendre ou ouvrir la ligne marquée</translation>
  </message>
  <message>
   <source>Good for</source>
   <translation>Valable pour</translation>
  </message>
  <message>
   <source>Google does not let anybody sign in for mail with a code typed on another device. Sign in on a computer that has a browser, with the same Windows user who sends: Mail | Sign In.</source>
   <translation>Google ne permet à personne de s’authentifier pour le courrier par un code tapé sur un autre appareil. Authentifiez-vous sur un ordinateur qui a un navigateur, avec l’utilisateur Windows qui envoie : Courrier | S’authentifier.</translation>
  </message>
  <message>
   <source>Guessed from {file}. Look at the columns and dates, then try it.</source>
   <translation>Deviné d’après {file}. Regardez les colonnes et les dates, puis essayez.</translation>
  </message>
  <message>
   <source>Guest</source>
   <translation>Client</translation>
  </message>
  <message>
   <source>Guest No</source>
   <translation>N° client</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>Clients</translation>
  </message>
  <message>
   <source>HTM&amp;L</source>
   <translation>HT&amp;ML</translation>
  </message>
  <message>
   <source>HTML</source>
   <translation>HTML</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>How dates are written, for example DD-MON-YY for 12-NOV-26. F8 lists.</source>
   <translation>Comment les dates sont écrites, par exemple DD-MON-YY pour 12-NOV-26. F8 : liste.</translation>
  </message>
  <message>
   <source>How letters are stored in the files. F8 lists.</source>
   <translation>Comment les lettres sont enregistrées dans les fichiers. F8 : liste.</translation>
  </message>
  <message>
   <source>How many connections to the mail server all workstations together open at once, 1 to 32, each of them up to 4. More are faster to a server far away.</source>
   <translation>Nombre de connexions au serveur de messagerie que tous les postes ensemble ouvrent à la fois, de 1 à 32, 4 au plus pour chacun. Avec un serveur lointain, plus de connexions vont plus vite.</translation>
  </message>
  <message>
   <source>How many more there are</source>
   <translation>Combien il y en a de plus</translation>
  </message>
  <message>
   <source>How many there are in all</source>
   <translation>Combien il y en a en tout</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Combien</translation>
  </message>
  <message>
   <source>How the way to the mail server is encrypted. AUTO is right for most servers. F8 lists the choices.</source>
   <translation>Comment le trajet vers le serveur de messagerie est chiffré. AUTO convient à la plupart des serveurs. F8 affiche les choix.</translation>
  </message>
  <message>
   <source>How to sign in to the mail server. F8 lists the methods.</source>
   <translation>Comment s’authentifier auprès du serveur de messagerie. F8 affiche les méthodes.</translation>
  </message>
  <message>
   <source>I am</source>
   <translation>Je suis</translation>
  </message>
  <message>
   <source>I am {clerk}</source>
   <translation>Je suis {clerk}</translation>
  </message>
  <message>
   <source>I&amp;mport</source>
   <translation>I&amp;mporter</translation>
  </message>
  <message>
   <source>IP address or name of the mail server, for example 192.168.1.20 or smtp.example.com.</source>
   <translation>Adresse IP ou nom du serveur de messagerie, par exemple 192.168.1.20 ou smtp.exemple.fr.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Imported: {counts}</source>
   <translation>Importé : {counts}</translation>
  </message>
  <message>
   <source>Importing… {done} of {total}</source>
   <translation>Importation… {done} sur {total}</translation>
  </message>
  <message>
   <source>In all: {sent} sent, {waiting} waiting, {refused} refused.</source>
   <translation>En tout : {sent} envoyées, {waiting} en attente, {refused} refusées.</translation>
  </message>
  <message>
   <source>In the URL of the database, an @ of the password must be written as %40.</source>
   <translation>Dans l’URL de la base de données, un @ du mot de passe doit s’écrire %40.</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Inser</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>Émis par</translation>
  </message>
  <message>
   <source>Issued for</source>
   <translation>Émis pour</translation>
  </message>
  <message>
   <source>It could not be reached from here now.</source>
   <translation>Il n’a pas pu être joint d’ici à l’instant.</translation>
  </message>
  <message>
   <source>It may offer more once the connection is encrypted: set Email Security to STARTTLS or AUTO.</source>
   <translation>Il en propose peut-être plus une fois la connexion chiffrée : mettez « Sécurité e-mail » sur STARTTLS ou AUTO.</translation>
  </message>
  <message>
   <source>It offers no sign-in at all.</source>
   <translation>Il ne propose aucune authentification.</translation>
  </message>
  <message>
   <source>It offers {methods}.</source>
   <translation>Il propose {methods}.</translation>
  </message>
  <message>
   <source>It stays where it is and is taken in whenever it has changed.</source>
   <translation>Il reste où il est et il est repris chaque fois qu’il a changé.</translation>
  </message>
  <message>
   <source>Its password is not in the vault.</source>
   <translation>Son mot de passe n'est pas dans le coffre.</translation>
  </message>
  <message>
   <source>Its schema is {found}, this program's is {revision}.</source>
   <translation>Son schéma est {found}, celui de ce programme {revision}.</translation>
  </message>
  <message>
   <source>Keep &amp;Mine</source>
   <translation>Garder &amp;ma version</translation>
  </message>
  <message>
   <source>Keep Deliveries</source>
   <translation>Garder les envois</translation>
  </message>
  <message>
   <source>Keeping mine saves what was changed here; what only they changed stays.</source>
   <translation>« Garder ma version » enregistre ce qui a été modifié ici ; ce que l’autre personne seule a modifié reste.</translation>
  </message>
  <message>
   <source>Key &amp;Card</source>
   <translation>&amp;Aide-mémoire</translation>
  </message>
  <message>
   <source>Key Card</source>
   <translation>Aide-mémoire</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>La&amp;nguage</source>
   <translation>Lan&amp;gue</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language Specific</source>
   <translation>Selon la langue</translation>
  </message>
  <message>
   <source>Last Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Last came in</source>
   <translation>Dernière arrivée</translation>
  </message>
  <message>
   <source>Last came in, {moment}: {words}.</source>
   <translation>Dernière arrivée, {moment} : {words}.</translation>
  </message>
  <message>
   <source>Last look</source>
   <translation>Dernier passage</translation>
  </message>
  <message>
   <source>Last look, {moment}: {words}</source>
   <translation>Dernier passage, {moment} : {words}</translation>
  </message>
  <message>
   <source>Last reply</source>
   <translation>Dernière réponse</translation>
  </message>
  <message>
   <source>Last sign of life</source>
   <translation>Dernier signe de vie</translation>
  </message>
  <message>
   <source>Leave as is. Belongs to e-confirmations.</source>
   <translation>À laisser tel quel. Concerne les confirmations par e-mail.</translation>
  </message>
  <message>
   <source>Leave as is. Belongs to the Guest Experience Module.</source>
   <translation>À laisser tel quel. Concerne le module Guest Experience.</translation>
  </message>
  <message>
   <source>Leave the password out of the URL and keep it in PostgreSQL's pgpass file. {error}</source>
   <translation>Retirez le mot de passe de l'URL et conservez-le dans le fichier pgpass de PostgreSQL. {error}</translation>
  </message>
  <message>
   <source>Left and Right move by a day, Enter shows its copies alone.</source>
   <translation>Gauche et Droite avancent d’un jour, Entrée affiche ses seules copies.</translation>
  </message>
  <message>
   <source>Let the database be again what it was at {made}? The window closes and opens again. What was entered since then is no longer in it; what there is now is kept beside the other copies. Nothing is sent twice.</source>
   <translation>La base de données doit-elle redevenir ce qu’elle était à {made} ? La fenêtre se ferme et s’ouvre de nouveau. Ce qui a été saisi depuis n’y est plus ; ce qu’il y a maintenant est conservé auprès des autres copies. Rien n’est envoyé deux fois.</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Lettre</translation>
  </message>
  <message>
   <source>Letters a minute that the mail server takes from this account, for example 30; it holds for all workstations together. 0: no limit.</source>
   <translation>Nombre de lettres par minute que le serveur accepte de ce compte, par exemple 30 ; il vaut pour tous les postes ensemble. 0 : sans limite.</translation>
  </message>
  <message>
   <source>Letters that arrived</source>
   <translation>Lettres arrivées</translation>
  </message>
  <message>
   <source>Letters that arrived: {count}</source>
   <translation>Lettres arrivées : {count}</translation>
  </message>
  <message>
   <source>Libraries and licences</source>
   <translation>Bibliothèques et licences</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <source>Linked email account</source>
   <translation>Compte e-mail associé</translation>
  </message>
  <message>
   <source>Look &amp;Now</source>
   <translation>&amp;Interroger</translation>
  </message>
  <message>
   <source>Look up Guest</source>
   <translation>Chercher le client</translation>
  </message>
  <message>
   <source>Look up {field}</source>
   <translation>Liste : {field}</translation>
  </message>
  <message>
   <source>Looking at the file…</source>
   <translation>Lecture du fichier…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Ma&amp;ximize</source>
   <translation>Ma&amp;ximiser</translation>
  </message>
  <message>
   <source>Made at</source>
   <translation>Faite à</translation>
  </message>
  <message>
   <source>Make one in the account's security settings and store it with Window | Set Password.</source>
   <translation>Créez-en un dans les réglages de sécurité du compte et enregistrez-le par Fenêtre | Définir le mot de passe.</translation>
  </message>
  <message>
   <source>Makes a trace for each day, to be resolved by itself. F8 lists.</source>
   <translation>Crée une trace pour chaque jour, à résoudre séparément. F8 : liste.</translation>
  </message>
  <message>
   <source>Makes one trace, for {day}.</source>
   <translation>Crée une trace, pour le {day}.</translation>
  </message>
  <message>
   <source>Makes {count} traces, all for {day}.</source>
   <translation>Crée {count} traces, toutes pour le {day}.</translation>
  </message>
  <message>
   <source>Makes {count} traces, from {first} to {last}.</source>
   <translation>Crée {count} traces, du {first} au {last}.</translation>
  </message>
  <message>
   <source>Mark &amp;Unread</source>
   <translation>Marquer comme non l&amp;u</translation>
  </message>
  <message>
   <source>Maximize</source>
   <translation>Maximiser</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Menu sh&amp;ortcut</source>
   <translation>Racc&amp;ourci de menu</translation>
  </message>
  <message>
   <source>Menu shortcut</source>
   <translation>Raccourci de menu</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Mi&amp;nimize</source>
   <translation>Ré&amp;duire</translation>
  </message>
  <message>
   <source>Microsoft 365 did not let {account} sign in: wrong password, a locked user, or a rule of the organisation.</source>
   <translation>Microsoft 365 n’a pas laissé {account} s’authentifier : mot de passe faux, utilisateur bloqué ou règle de l’organisation.</translation>
  </message>
  <message>
   <source>Microsoft 365 does not take user name and password for sending any more.</source>
   <translation>Microsoft 365 n’accepte plus nom d’utilisateur et mot de passe pour l’envoi.</translation>
  </message>
  <message>
   <source>Microsoft 365 switches passwords off for sending at the end of December 2026 (550 5.7.30); an admin can allow them until a date to be announced in the second half of 2027. Choose OAUTH-MS with F8.</source>
   <translation>Microsoft 365 désactive les mots de passe pour l’envoi fin décembre 2026 (550 5.7.30) ; un administrateur peut les autoriser jusqu’à une date qui sera annoncée au second semestre 2027. Choisissez OAUTH-MS avec F8.</translation>
  </message>
  <message>
   <source>Microsoft does not know the organisation {tenant!r}. Check OAuth Tenant: the directory (tenant) ID, or a domain of the organisation.</source>
   <translation>Microsoft ne connaît pas l’organisation {tenant!r}. Vérifiez « Locataire OAuth » : l’ID d’annuaire (locataire), ou un domaine de l’organisation.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Ma version</translation>
  </message>
  <message>
   <source>Minimize</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Minutes from one look to the next. A folder is watched too.</source>
   <translation>Minutes d’un passage au suivant. Un dossier est aussi surveillé.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Move &amp;to</source>
   <translation>Déplacer &amp;vers</translation>
  </message>
  <message>
   <source>Move in a list</source>
   <translation>Se déplacer dans une liste</translation>
  </message>
  <message>
   <source>Move the hotel to {place}?</source>
   <translation>Déplacer l’hôtel vers {place} ?</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Déplacer vers</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Déplacement…</translation>
  </message>
  <message>
   <source>N: closed. F8 does not offer it; what names it already goes on.</source>
   <translation>N : fermé. F8 ne le propose plus ; ce qui le nomme déjà continue.</translation>
  </message>
  <message>
   <source>N: nothing comes in, and its records can be edited.</source>
   <translation>N : rien n’arrive, et ses fiches peuvent être modifiées.</translation>
  </message>
  <message>
   <source>N: the clerk has left; no copies are sent.</source>
   <translation>N : l’employé est parti ; aucune copie n’est envoyée.</translation>
  </message>
  <message>
   <source>NTLM without an Email Auth Name signs in as the account that is signed in to Windows, and this computer is none with Windows. Fill Email Auth Name as DOMAIN\user or user@domain, and set its password.</source>
   <translation>NTLM sans « Nom d’auth. » s’authentifie avec le compte de la session Windows, et cet ordinateur n’est pas sous Windows. Mettez DOMAINE\utilisateur ou utilisateur@domaine dans « Nom d’auth. » et définissez son mot de passe.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Ne&amp;xt Record</source>
   <translation>Fiche &amp;suivante</translation>
  </message>
  <message>
   <source>Needs an application password from the account's security settings.</source>
   <translation>Demande un mot de passe d’application, créé dans les réglages de sécurité du compte.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <source>New Staff Message</source>
   <translation>Nouveau message au personnel</translation>
  </message>
  <message>
   <source>New Traces</source>
   <translation>Nouvelles traces</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>Nouveau mot de passe</translation>
  </message>
  <message>
   <source>New password &amp;again</source>
   <translation>Con&amp;firmation</translation>
  </message>
  <message>
   <source>New password again</source>
   <translation>Confirmation</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Nouvelle fiche</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>Nouveau texte</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>Nouveau…</translation>
  </message>
  <message>
   <source>Next try</source>
   <translation>Prochain essai</translation>
  </message>
  <message>
   <source>No alerts to this guest yet. Send Alert writes one.</source>
   <translation>Pas encore d’alerte à ce client. « Envoyer une alerte » en écrit une.</translation>
  </message>
  <message>
   <source>No browser opens here: copy the page's address into one on this computer.</source>
   <translation>Aucun navigateur ne s’ouvre ici : copiez l’adresse de la page dans celui de cet ordinateur.</translation>
  </message>
  <message>
   <source>No change fits what is asked for above. Ask for everything there to see all of them.</source>
   <translation>Aucune modification ne correspond à ce qui est demandé ci-dessus. Demandez-y tout pour les voir toutes.</translation>
  </message>
  <message>
   <source>No clerk has the code {code}, named by {named} of the records.</source>
   <translation>Aucun employé n’a le code {code}, désigné par {named} des fiches.</translation>
  </message>
  <message>
   <source>No copy fits what is asked for above. While Email Traces is Y in Email Setup, one appears here as soon as a trace or staff message is due.</source>
   <translation>Aucune copie ne correspond à ce qui est demandé ci-dessus. Tant que « Traces par e-mail » est sur Y dans la Configuration e-mail, une copie apparaît ici dès qu’une trace ou un message au personnel arrive à échéance.</translation>
  </message>
  <message>
   <source>No letter has arrived yet. Set Email Traces to Y in Email Setup, and save with F2.</source>
   <translation>Aucune lettre n’est encore arrivée. Mettez « Traces par e-mail » sur Y dans la Configuration e-mail, et enregistrez avec F2.</translation>
  </message>
  <message>
   <source>No mail server was found. Ask who runs the mail of this address for server and port.</source>
   <translation>Aucun serveur de messagerie trouvé. Demandez serveur et port à qui gère le courrier de cette adresse.</translation>
  </message>
  <message>
   <source>No move of this hotel was interrupted.</source>
   <translation>Aucun déplacement de cet hôtel n’a été interrompu.</translation>
  </message>
  <message>
   <source>No password is stored in {vault}.</source>
   <translation>Aucun mot de passe n’est enregistré dans {vault}.</translation>
  </message>
  <message>
   <source>No sign-in needed.</source>
   <translation>Aucune authentification nécessaire.</translation>
  </message>
  <message>
   <source>No sign-in: the server accepts this computer</source>
   <translation>Pas d’authentification : le serveur accepte cet ordinateur</translation>
  </message>
  <message>
   <source>No trace fits what is asked for above. Ask for others there, or enter one with F6.</source>
   <translation>Aucune trace ne correspond à ce qui est demandé ci-dessus. Demandez-en d’autres, ou saisissez-en une avec F6.</translation>
  </message>
  <message>
   <source>No usual way of writing dates fits the dates of this file.</source>
   <translation>Aucune écriture habituelle des dates ne convient à celles de ce fichier.</translation>
  </message>
  <message>
   <source>Nobody has looked at it since {time}, when it was due. Start Trace Mailer on {workstation}.</source>
   <translation>Personne ne l’a consultée depuis {time}, moment où c’était prévu. Démarrez Trace Mailer sur {workstation}.</translation>
  </message>
  <message>
   <source>Nobody has signed in to {name} as {account} on this computer yet. {again}</source>
   <translation>Personne ne s’est encore authentifié chez {name} comme {account} sur cet ordinateur. {again}</translation>
  </message>
  <message>
   <source>Nobody is asked to sign on: no clerk with access GLOBAL has a sign-on password.</source>
   <translation>L’ouverture de session n’est demandée à personne : aucun employé avec l’accès GLOBAL n’a de mot de passe de session.</translation>
  </message>
  <message>
   <source>Nobody signed in to {name} in time. {again}</source>
   <translation>Personne ne s’est authentifié chez {name} à temps. {again}</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Non chiffré</translation>
  </message>
  <message>
   <source>Not encrypted: Email Security is NONE.</source>
   <translation>Non chiffré : « Sécurité e-mail » est sur NONE.</translation>
  </message>
  <message>
   <source>Not encrypted: only right for a server in the house.</source>
   <translation>Non chiffré : convient seulement pour un serveur de l’établissement.</translation>
  </message>
  <message>
   <source>Not encrypted: the server does not offer it, and no password is sent.</source>
   <translation>Non chiffré : le serveur ne le propose pas, et aucun mot de passe n’est envoyé.</translation>
  </message>
  <message>
   <source>Not every row arrived, so nothing was moved. {wrong}</source>
   <translation>Toutes les lignes ne sont pas arrivées ; rien n’a donc été déplacé. {wrong}</translation>
  </message>
  <message>
   <source>Not loaded. Choose Edit | Refresh to try again.</source>
   <translation>Non chargé. Choisissez Édition | Actualiser pour réessayer.</translation>
  </message>
  <message>
   <source>Not saved yet.</source>
   <translation>Pas encore enregistrée.</translation>
  </message>
  <message>
   <source>Not saved.</source>
   <translation>Non enregistré.</translation>
  </message>
  <message>
   <source>Not saved: see the fields marked.</source>
   <translation>Non enregistré : voyez les champs marqués.</translation>
  </message>
  <message>
   <source>Nothing in the list matches.</source>
   <translation>Rien ne correspond dans la liste.</translation>
  </message>
  <message>
   <source>Nothing needs to be changed: it is tried again; if it stays so, ask who runs the server.</source>
   <translation>Rien n’est à modifier : un nouvel essai suit ; si cela persiste, adressez-vous à qui gère le serveur.</translation>
  </message>
  <message>
   <source>Nothing needs to be changed: the same letter is taken when it is sent again in some minutes.</source>
   <translation>Rien n’est à modifier : la même lettre sera acceptée au nouvel envoi, dans quelques minutes.</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>Rien n’a été importé.</translation>
  </message>
  <message>
   <source>Nothing was sent; try from another network, or use port 465 with Email Security TLS.</source>
   <translation>Rien n’a été envoyé ; essayez depuis un autre réseau, ou utilisez le port 465 avec « Sécurité e-mail » sur TLS.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Actuel</translation>
  </message>
  <message>
   <source>Number, name or room</source>
   <translation>Numéro, nom ou chambre</translation>
  </message>
  <message>
   <source>OAuth Client ID</source>
   <translation>ID client OAuth</translation>
  </message>
  <message>
   <source>OAuth Tenant</source>
   <translation>Locataire OAuth</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>OPEN or RESOLVED.</source>
   <translation>OPEN ou RESOLVED.</translation>
  </message>
  <message>
   <source>Ol&amp;d</source>
   <translation>Anc&amp;ien</translation>
  </message>
  <message>
   <source>Old</source>
   <translation>Ancien</translation>
  </message>
  <message>
   <source>Old password</source>
   <translation>Ancien mot de passe</translation>
  </message>
  <message>
   <source>Old text</source>
   <translation>Ancien texte</translation>
  </message>
  <message>
   <source>Older Windows programs in Western Europe and America</source>
   <translation>Anciens programmes Windows d’Europe de l’Ouest et d’Amérique</translation>
  </message>
  <message>
   <source>One CSV file</source>
   <translation>Un fichier CSV</translation>
  </message>
  <message>
   <source>One SELECT with the columns of the CSV files. :since stands for what changed since the last look.</source>
   <translation>Un seul SELECT avec les colonnes des fichiers CSV. :since représente ce qui a changé depuis le dernier passage.</translation>
  </message>
  <message>
   <source>One SELECT, read-only.</source>
   <translation>Un seul SELECT, en lecture seule.</translation>
  </message>
  <message>
   <source>Only a SQLite file can be copied here. For PostgreSQL use pg_dump.</source>
   <translation>Seul un fichier SQLite peut être copié ici. Pour PostgreSQL, utilisez pg_dump.</translation>
  </message>
  <message>
   <source>Only a SQLite file can be put back here. For PostgreSQL use pg_restore.</source>
   <translation>Seul un fichier SQLite peut être remis en place ici. Pour PostgreSQL, utilisez pg_restore.</translation>
  </message>
  <message>
   <source>Only a clerk with Global Maintenance access sets the sign-on password of another.</source>
   <translation>Seul un employé avec l’accès Maintenance globale définit le mot de passe de session d’un autre.</translation>
  </message>
  <message>
   <source>Only inside the house: the password and the letters can be read on the way.</source>
   <translation>Seulement dans l’établissement : le mot de passe et les lettres peuvent être lus en route.</translation>
  </message>
  <message>
   <source>Only on this day</source>
   <translation>Ce jour-là seulement</translation>
  </message>
  <message>
   <source>Only the URL of a database that names an account has a password: …://account@server/name.</source>
   <translation>Seule l’URL d’une base de données qui nomme un compte a un mot de passe : …://compte@serveur/nom.</translation>
  </message>
  <message>
   <source>Open &amp;Log Folder</source>
   <translation>Ouvrir le &amp;dossier des journaux</translation>
  </message>
  <message>
   <source>Open {url} in any browser, type the code {code}, and sign in as {account}.</source>
   <translation>Ouvrez {url} dans n’importe quel navigateur, tapez le code {code} et authentifiez-vous comme {account}.</translation>
  </message>
  <message>
   <source>Other programs work with this database: {names}. Close them first.</source>
   <translation>D’autres programmes travaillent avec cette base de données : {names}. Fermez-les d’abord.</translation>
  </message>
  <message>
   <source>Other workstations send: they have all the connections that Email Connections allows.</source>
   <translation>D’autres postes envoient : ils occupent toutes les connexions que permet « Connexions e-mail ».</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Page to sign in at</source>
   <translation>Page d’authentification</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <source>Password &amp;again</source>
   <translation>Con&amp;firmation</translation>
  </message>
  <message>
   <source>Password again</source>
   <translation>Confirmation</translation>
  </message>
  <message>
   <source>Per&amp;iod</source>
   <translation>&amp;Période</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Pg suiv.</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Pg préc.</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>Port 465 speaks TLS at once. Elsewhere STARTTLS is used if the server offers it, and is required as soon as a password would be sent.</source>
   <translation>Le port 465 parle TLS d’emblée. Ailleurs, STARTTLS est utilisé si le serveur le propose, et exigé dès qu’un mot de passe serait envoyé.</translation>
  </message>
  <message>
   <source>Port of the mail server. Usually 25 in the house, 587 or 465 at a mail provider.</source>
   <translation>Port du serveur de messagerie. En général 25 dans l’établissement, 587 ou 465 chez un fournisseur.</translation>
  </message>
  <message>
   <source>Press F8 and say who you are: your staff messages are shown then.</source>
   <translation>Appuyez sur F8 et dites qui vous êtes : vos messages au personnel s’affichent alors.</translation>
  </message>
  <message>
   <source>Press the new key here. Tab leaves the field.</source>
   <translation>Appuyez ici sur la nouvelle touche. Tab quitte le champ.</translation>
  </message>
  <message>
   <source>Property Time Zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Propositions</translation>
  </message>
  <message>
   <source>Put into Email Setup, not saved yet. Send again to try it.</source>
   <translation>Reporté dans Configuration e-mail, pas encore enregistré. Envoyez à nouveau pour l’essayer.</translation>
  </message>
  <message>
   <source>Put the account's region into the server's name. Fill Email Auth Name with the SMTP user name that the provider's console shows.</source>
   <translation>Mettez la région du compte dans le nom du serveur, et dans « Nom d’auth. » le nom d’utilisateur SMTP qu’affiche la console du fournisseur.</translation>
  </message>
  <message>
   <source>Putting the copy of {made} into place. The window then opens again.</source>
   <translation>La copie de {made} est mise en place. La fenêtre s’ouvre ensuite à nouveau.</translation>
  </message>
  <message>
   <source>Putting the report together…</source>
   <translation>Le rapport est en préparation…</translation>
  </message>
  <message>
   <source>Re&amp;open Trace</source>
   <translation>Rou&amp;vrir la trace</translation>
  </message>
  <message>
   <source>Read (Enter)</source>
   <translation>Lire (Entrée)</translation>
  </message>
  <message>
   <source>Read the server's words beneath, and ask who runs it.</source>
   <translation>Lisez ci-dessous les mots du serveur et adressez-vous à qui le gère.</translation>
  </message>
  <message>
   <source>Read the server's words beneath; whoever runs it can allow letters from this account.</source>
   <translation>Lisez ci-dessous les mots du serveur ; qui le gère peut autoriser les lettres de ce compte.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <source>Record {number} of {count}</source>
   <translation>Fiche {number} sur {count}</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <source>Remove the feed {name}? Its records stay, and can be edited here.</source>
   <translation>Retirer la source {name} ? Ses fiches restent et peuvent être modifiées ici.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Répéter</translation>
  </message>
  <message>
   <source>Repl&amp;y to Staff Message…</source>
   <translation>Répon&amp;dre au message…</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Reply…</source>
   <translation>Répondre…</translation>
  </message>
  <message>
   <source>Report a Problem</source>
   <translation>Signaler un problème</translation>
  </message>
  <message>
   <source>Reports that were not taken in are in {folder}: {count}. The .error.txt beside each says why. Mend them and put them back, or remove them.</source>
   <translation>Des rapports non repris se trouvent dans {folder} : {count}. Le fichier .error.txt à côté de chacun dit pourquoi. Corrigez-les et remettez-les en place, ou supprimez-les.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Résoudre</translation>
  </message>
  <message>
   <source>Resolve &amp;All Shown…</source>
   <translation>Rés&amp;oudre les traces affichées…</translation>
  </message>
  <message>
   <source>Resolve All…</source>
   <translation>Tout résoudre…</translation>
  </message>
  <message>
   <source>Resolve all {count} open traces that are shown? Copies of them that wait are not sent.</source>
   <translation>Résoudre les {count} traces ouvertes affichées ? Leurs copies en attente ne sont pas envoyées.</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Résolue le</translation>
  </message>
  <message>
   <source>Resolved by</source>
   <translation>Résolue par</translation>
  </message>
  <message>
   <source>Resolved by {clerk}, {at}</source>
   <translation>Résolue par {clerk}, {at}</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore Down</source>
   <translation>Niveau inférieur</translation>
  </message>
  <message>
   <source>Restore a Copy</source>
   <translation>Restaurer une copie</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Relancer</translation>
  </message>
  <message>
   <source>Retry All &amp;Refused</source>
   <translation>&amp;Relancer les refusés</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Right for most servers, but not for Microsoft 365. Signs in if Email Auth Name is filled, and not at all if it is blank.</source>
   <translation>Convient à la plupart des serveurs, mais pas à Microsoft 365. S’authentifie si « Nom d’auth. » est rempli, et pas du tout s’il est vide.</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>Chambre</translation>
  </message>
  <message>
   <source>Room number.</source>
   <translation>Numéro de chambre.</translation>
  </message>
  <message>
   <source>Row {line} ({record}), {column}: {reason}</source>
   <translation>Ligne {line} ({record}), {column} : {reason}</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Active</translation>
  </message>
  <message>
   <source>S&amp;ubject</source>
   <translation>O&amp;bjet</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint</source>
   <translation>Empreinte SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint of the one certificate to accept, whoever signed it. Send Test Email shows it. Blank: certificates are checked as usual.</source>
   <translation>Empreinte SHA-256 du seul certificat à accepter, quel que soit son signataire. « Envoyer un e-mail d’essai » l’affiche. Vide : les certificats sont contrôlés comme d’habitude.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save it as 'CSV UTF-8'</source>
   <translation>Enregistrez-le en « CSV UTF-8 »</translation>
  </message>
  <message>
   <source>Save or discard the changes first, then sign off.</source>
   <translation>Enregistrez ou abandonnez d’abord les modifications, puis fermez la session.</translation>
  </message>
  <message>
   <source>Save or discard the changes first, then sign on as another.</source>
   <translation>Enregistrez ou abandonnez d’abord les modifications, puis ouvrez une autre session.</translation>
  </message>
  <message>
   <source>Save the changes to {screen}?</source>
   <translation>Enregistrer les modifications de {screen} ?</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>Enregistrée.</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>Écrans</translation>
  </message>
  <message>
   <source>Seco&amp;nd key</source>
   <translation>&amp;2e touche</translation>
  </message>
  <message>
   <source>See the fields marked.</source>
   <translation>Voyez les champs marqués.</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send &amp;Alert…</source>
   <translation>Envoyer une &amp;alerte…</translation>
  </message>
  <message>
   <source>Send &amp;Test Email…</source>
   <translation>Envoyer un e-mail d’essa&amp;i…</translation>
  </message>
  <message>
   <source>Send Alert</source>
   <translation>Envoyer une alerte</translation>
  </message>
  <message>
   <source>Send Alert…</source>
   <translation>Envoyer une alerte…</translation>
  </message>
  <message>
   <source>Send Test &amp;Letter to Clerk…</source>
   <translation>Envoyer une &amp;lettre d’essai…</translation>
  </message>
  <message>
   <source>Send Test Email</source>
   <translation>Envoyer un e-mail d’essai</translation>
  </message>
  <message>
   <source>Send Test Letter…</source>
   <translation>Lettre d’essai…</translation>
  </message>
  <message>
   <source>Send a test letter &amp;to</source>
   <translation>Envoyer une lettre d’essai &amp;à</translation>
  </message>
  <message>
   <source>Send through the provider's own server on port 587 with a sign-in, not from this network on port 25.</source>
   <translation>Envoyez par le serveur du fournisseur lui-même, au port 587 avec authentification, et non depuis ce réseau au port 25.</translation>
  </message>
  <message>
   <source>Sending by SMTP (authenticated SMTP) is switched off at Microsoft 365 for {account}.</source>
   <translation>L’envoi par SMTP (SMTP authentifié) est désactivé chez Microsoft 365 pour {account}.</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Envoi…</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <source>Sent at</source>
   <translation>Envoyé le</translation>
  </message>
  <message>
   <source>Sent off</source>
   <translation>Parti le</translation>
  </message>
  <message>
   <source>Set &amp;Password…</source>
   <translation>Définir le &amp;mot de passe…</translation>
  </message>
  <message>
   <source>Set Email Security to STARTTLS (or AUTO), or to TLS on port 465.</source>
   <translation>Mettez « Sécurité e-mail » sur STARTTLS (ou AUTO), ou sur TLS au port 465.</translation>
  </message>
  <message>
   <source>Set Email Security to STARTTLS or AUTO, or Email Server Port to 465.</source>
   <translation>Mettez « Sécurité e-mail » sur STARTTLS ou AUTO, ou « Port serveur e-mail » sur 465.</translation>
  </message>
  <message>
   <source>Set Email Security to TLS, or Email Server Port to 587.</source>
   <translation>Mettez « Sécurité e-mail » sur TLS, ou « Port serveur e-mail » sur 587.</translation>
  </message>
  <message>
   <source>Set Email Server Port to 587 (or 465 with Email Security TLS), or ask who runs the network to open port 25.</source>
   <translation>Mettez « Port serveur e-mail » sur 587 (ou 465 avec « Sécurité e-mail » sur TLS), ou demandez à qui gère le réseau d’ouvrir le port 25.</translation>
  </message>
  <message>
   <source>Set Email server IP to a name that the certificate is good for (Send Test Email shows them).</source>
   <translation>Mettez dans « IP serveur e-mail » un nom pour lequel le certificat est valable (« Envoyer un e-mail d’essai » les affiche).</translation>
  </message>
  <message>
   <source>Set Password</source>
   <translation>Définir le mot de passe</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to an address that belongs to the account in Email Auth Name.</source>
   <translation>Mettez dans « Adr. rép. traces » une adresse qui appartient au compte de « Nom d’auth. ».</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to an address that the mail server knows, usually the account's own.</source>
   <translation>Mettez dans « Adr. rép. traces » une adresse que le serveur de messagerie connaît, en général celle du compte.</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to the account's own address, or let an Exchange admin grant it Send As for that one.</source>
   <translation>Mettez dans « Adr. rép. traces » l’adresse du compte, ou faites-lui accorder « Envoyer en tant que » pour l’autre par un administrateur Exchange.</translation>
  </message>
  <message>
   <source>Set it with Window | Set Password.</source>
   <translation>Définissez-le par Fenêtre | Définir le mot de passe.</translation>
  </message>
  <message>
   <source>Set or change a Y/N field</source>
   <translation>Remplir ou changer un champ Y/N</translation>
  </message>
  <message>
   <source>Set the password again with Window | Set Password; if it is right, its admin finds why in the sign-in log.</source>
   <translation>Définissez à nouveau le mot de passe par Fenêtre | Définir le mot de passe ; s’il est juste, son administrateur trouve la raison dans le journal des connexions.</translation>
  </message>
  <message>
   <source>Several workstations can share one PostgreSQL database: File | Database. A workstation that ended without a word is listed for a day; its letters are sent by the others.</source>
   <translation>Plusieurs postes peuvent partager une base de données PostgreSQL : Fichier | Base de données. Un poste qui s’est arrêté sans prévenir reste listé un jour ; ses lettres sont envoyées par les autres.</translation>
  </message>
  <message>
   <source>Shade</source>
   <translation>Enrouler</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Maj</translation>
  </message>
  <message>
   <source>Shorten the record's text, or ask who runs the mail server for a higher limit.</source>
   <translation>Raccourcissez le texte de la fiche, ou demandez une limite plus haute à qui gère le serveur de messagerie.</translation>
  </message>
  <message>
   <source>Should {program} go on sending while its window is closed? It then stands in the notification area, beside the clock.</source>
   <translation>{program} doit-il continuer à envoyer quand sa fenêtre est fermée ? Il se tient alors dans la zone de notification, à côté de l’horloge.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Sign &amp;In…</source>
   <translation>S’&amp;authentifier…</translation>
  </message>
  <message>
   <source>Sign &amp;On</source>
   <translation>&amp;Ouvrir</translation>
  </message>
  <message>
   <source>Sign &amp;On…</source>
   <translation>&amp;Ouvrir une session…</translation>
  </message>
  <message>
   <source>Sign In</source>
   <translation>Authentification</translation>
  </message>
  <message>
   <source>Sign O&amp;ff</source>
   <translation>&amp;Fermer la session</translation>
  </message>
  <message>
   <source>Sign On</source>
   <translation>Ouvrir une session</translation>
  </message>
  <message>
   <source>Sign in (Email Auth Meth, Email Auth Name, Set Password), or let who runs it allow this computer's address.</source>
   <translation>Authentifiez-vous (« Méthode d’auth. », « Nom d’auth. », « Définir le mot de passe »), ou faites autoriser l’adresse de cet ordinateur par qui le gère.</translation>
  </message>
  <message>
   <source>Sign in on &amp;another device, by typing a code</source>
   <translation>S’authentifier sur un autre appareil, en tapant un co&amp;de</translation>
  </message>
  <message>
   <source>Sign in once at the provider's web page, then store the new password with Window | Set Password.</source>
   <translation>Connectez-vous une fois sur la page web du fournisseur, puis enregistrez le nouveau mot de passe par Fenêtre | Définir le mot de passe.</translation>
  </message>
  <message>
   <source>Sign in to Google as {account}.</source>
   <translation>Authentifiez-vous chez Google comme {account}.</translation>
  </message>
  <message>
   <source>Sign in to Microsoft as {account}.</source>
   <translation>Authentifiez-vous chez Microsoft comme {account}.</translation>
  </message>
  <message>
   <source>Sign in with Mail | Sign In, or with the command trace-mailer sign-in.</source>
   <translation>Authentifiez-vous par Courrier | S’authentifier, ou par la commande trace-mailer sign-in.</translation>
  </message>
  <message>
   <source>Sign in with the &amp;browser of this computer</source>
   <translation>S’authentifier par le &amp;navigateur de cet ordinateur</translation>
  </message>
  <message>
   <source>Sign-in at Google with a browser (OAuth 2)</source>
   <translation>Authentification chez Google par un navigateur (OAuth 2)</translation>
  </message>
  <message>
   <source>Sign-in at Microsoft 365 with a browser (OAuth 2)</source>
   <translation>Authentification à Microsoft 365 par un navigateur (OAuth 2)</translation>
  </message>
  <message>
   <source>Sign-on</source>
   <translation>Session</translation>
  </message>
  <message>
   <source>Sign-on &amp;Password…</source>
   <translation>Mot de &amp;passe de session…</translation>
  </message>
  <message>
   <source>Sign-on Password</source>
   <translation>Mot de passe de session</translation>
  </message>
  <message>
   <source>Signed in as {name} with {method}.</source>
   <translation>Authentifié comme {name} par {method}.</translation>
  </message>
  <message>
   <source>Signed in to {provider}: letters can go out as {account}.</source>
   <translation>Authentifié chez {provider} : les lettres peuvent partir comme {account}.</translation>
  </message>
  <message>
   <source>Size and name</source>
   <translation>Taille et nom</translation>
  </message>
  <message>
   <source>Something on the way to {server} sent words between the server's answer and the encryption, which is how connections are tampered with.</source>
   <translation>Quelque chose sur le trajet vers {server} a glissé des mots entre la réponse du serveur et le chiffrement : c’est ainsi que des connexions sont falsifiées.</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Espagnol</translation>
  </message>
  <message>
   <source>St&amp;ate</source>
   <translation>É&amp;tat</translation>
  </message>
  <message>
   <source>Staff &amp;Messages</source>
   <translation>&amp;Messages au personnel</translation>
  </message>
  <message>
   <source>Staff Message</source>
   <translation>Message au personnel</translation>
  </message>
  <message>
   <source>Staff message</source>
   <translation>Message au personnel</translation>
  </message>
  <message>
   <source>Staff messages</source>
   <translation>Messages au personnel</translation>
  </message>
  <message>
   <source>Staff messages to {clerk}</source>
   <translation>Messages au personnel pour {clerk}</translation>
  </message>
  <message>
   <source>StaffMessage</source>
   <translation>StaffMessage</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Requête</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>Stay on &amp;Top</source>
   <translation>&amp;Toujours au premier plan</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <source>Still to be done</source>
   <translation>Encore à faire</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was moved; everything is where it was.</source>
   <translation>Arrêté. Rien n’a été déplacé ; tout est resté où c’était.</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Summary of trouble</source>
   <translation>Résumé des incidents</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP access first.</source>
   <translation>Activez d’abord l’accès POP3/IMAP.</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP access in the account first.</source>
   <translation>Activez d’abord l’accès POP3/IMAP dans le compte.</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP.</source>
   <translation>Activez POP3/IMAP.</translation>
  </message>
  <message>
   <source>TLS failed</source>
   <translation>échec TLS</translation>
  </message>
  <message>
   <source>Take &amp;Theirs</source>
   <translation>&amp;Prendre l’autre version</translation>
  </message>
  <message>
   <source>Takes sign-in by OAuth only.</source>
   <translation>N’accepte l’authentification que par OAuth.</translation>
  </message>
  <message>
   <source>Te&amp;xt</source>
   <translation>Te&amp;xte</translation>
  </message>
  <message>
   <source>Te&amp;xt Codes</source>
   <translation>&amp;Codes de texte</translation>
  </message>
  <message>
   <source>Test letter</source>
   <translation>Lettre d’essai</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text Code</source>
   <translation>Code de texte</translation>
  </message>
  <message>
   <source>Text Codes</source>
   <translation>Codes de texte</translation>
  </message>
  <message>
   <source>Text and HTML</source>
   <translation>Texte et HTML</translation>
  </message>
  <message>
   <source>Text codes</source>
   <translation>Codes de texte</translation>
  </message>
  <message>
   <source>That database belongs to another program. Choose an empty one.</source>
   <translation>Cette base de données appartient à un autre programme. Choisissez-en une vide.</translation>
  </message>
  <message>
   <source>That database has another version's tables (schema {found}). Choose an empty one.</source>
   <translation>Cette base de données a les tables d’une autre version (schéma {found}). Choisissez-en une vide.</translation>
  </message>
  <message>
   <source>That database holds a hotel already. Choose an empty one, or start the program with it.</source>
   <translation>Cette base de données contient déjà un hôtel. Choisissez-en une vide, ou démarrez le programme avec elle.</translation>
  </message>
  <message>
   <source>The URL of the database must name a file, with nothing behind it: sqlite:///folder/file.db.</source>
   <translation>L’URL de la base de données doit nommer un fichier, sans rien derrière : sqlite:///dossier/fichier.db.</translation>
  </message>
  <message>
   <source>The URL {url} names no ODBC driver. Add ?driver=ODBC+Driver+18+for+SQL+Server, or that of your server.</source>
   <translation>L’URL {url} ne nomme aucun pilote ODBC. Ajoutez ?driver=ODBC+Driver+18+for+SQL+Server, ou celui de votre serveur.</translation>
  </message>
  <message>
   <source>The account that trace messages are sent from. It need not be a valid email address: any other text becomes the sender's name.</source>
   <translation>Le compte d’où partent les traces. Ce n’est pas forcément une adresse e-mail valable : tout autre texte devient le nom de l’expéditeur.</translation>
  </message>
  <message>
   <source>The address it goes to</source>
   <translation>L’adresse à laquelle elle va</translation>
  </message>
  <message>
   <source>The alert is on its way. The list above shows when the mail server has taken it.</source>
   <translation>L’alerte est en route. La liste ci-dessus montre quand le serveur de messagerie l’a acceptée.</translation>
  </message>
  <message>
   <source>The application (client) ID with which this program is registered at Microsoft Entra or Google Cloud.</source>
   <translation>L’ID d’application (client) sous lequel ce programme est inscrit dans Microsoft Entra ou Google Cloud.</translation>
  </message>
  <message>
   <source>The certificate of {server} comes from an authority that this computer does not know, so nothing was sent.</source>
   <translation>Le certificat de {server} vient d’une autorité que cet ordinateur ne connaît pas ; rien n’a donc été envoyé.</translation>
  </message>
  <message>
   <source>The certificate of {server} has expired, so nothing was sent to it.</source>
   <translation>Le certificat de {server} a expiré ; rien ne lui a donc été envoyé.</translation>
  </message>
  <message>
   <source>The certificate of {server} is for another name, so nothing was sent to it.</source>
   <translation>Le certificat de {server} est établi pour un autre nom ; rien ne lui a donc été envoyé.</translation>
  </message>
  <message>
   <source>The certificate of {server} is not valid yet, so nothing was sent to it.</source>
   <translation>Le certificat de {server} n’est pas encore valable ; rien ne lui a donc été envoyé.</translation>
  </message>
  <message>
   <source>The certificate of {server} is signed by itself, so nobody vouches for it and nothing was sent.</source>
   <translation>Le certificat de {server} est auto-signé ; personne ne s’en porte garant et rien n’a donc été envoyé.</translation>
  </message>
  <message>
   <source>The clerk it is for.</source>
   <translation>L’employé à qui elle s’adresse.</translation>
  </message>
  <message>
   <source>The clerk's name.</source>
   <translation>Le nom de l’employé.</translation>
  </message>
  <message>
   <source>The code that the clerk signs with.</source>
   <translation>Le code avec lequel l’employé signe.</translation>
  </message>
  <message>
   <source>The code that you sign with.</source>
   <translation>Le code avec lequel vous signez.</translation>
  </message>
  <message>
   <source>The copies, each with address, subject, state and reply</source>
   <translation>Les copies, chacune avec adresse, objet, état et réponse</translation>
  </message>
  <message>
   <source>The daily copy {target} cannot be made: {error}.</source>
   <translation>La copie quotidienne {target} ne peut pas être faite : {error}.</translation>
  </message>
  <message>
   <source>The database file {place} cannot be used. Check its folder and your rights there. ({cause})</source>
   <translation>Le fichier de base de données {place} ne peut pas être utilisé. Vérifiez son dossier et vos droits à cet endroit. ({cause})</translation>
  </message>
  <message>
   <source>The database file {place} is damaged. `trace-mailer database restore` puts a copy in its place; automatic copies are in {folder}. ({cause})</source>
   <translation>Le fichier de base de données {place} est endommagé. `trace-mailer database restore` le remplace par une copie ; les copies automatiques sont dans {folder}. ({cause})</translation>
  </message>
  <message>
   <source>The database file {place} is in use by another program. Close it and try again. ({cause})</source>
   <translation>Le fichier de base de données {place} est utilisé par un autre programme. Fermez-le et réessayez. ({cause})</translation>
  </message>
  <message>
   <source>The database is in use by {names}. Close it there; if it is gone already, try again in a minute and a half.</source>
   <translation>La base de données est utilisée par {names}. Fermez-la là-bas ; si le programme n’y tourne déjà plus, réessayez dans une minute et demie.</translation>
  </message>
  <message>
   <source>The database must be a file's path or a postgresql+psycopg:// URL.</source>
   <translation>La base de données doit être le chemin d’un fichier ou une URL postgresql+psycopg://.</translation>
  </message>
  <message>
   <source>The database {place} cannot be used now. Check that its server runs; windows and services go on by themselves when it does. ({cause})</source>
   <translation>La base de données {place} ne peut pas être utilisée maintenant. Vérifiez que son serveur fonctionne ; fenêtres et services continueront d’eux-mêmes. ({cause})</translation>
  </message>
  <message>
   <source>The database {place} cannot be used. ({cause})</source>
   <translation>La base de données {place} ne peut pas être utilisée. ({cause})</translation>
  </message>
  <message>
   <source>The database {place} is of an older version of Trace Mailer (schema {found}, this program's is {known}). The window, `trace-mailer run` or `trace-mailer database upgrade` brings it up to date.</source>
   <translation>La base de données {place} est d’une version plus ancienne de Trace Mailer (schéma {found}, celui de ce programme est {known}). La fenêtre, `trace-mailer run` ou `trace-mailer database upgrade` la met à jour.</translation>
  </message>
  <message>
   <source>The day on which it falls due; with Repeat, the first day.</source>
   <translation>Le jour d’échéance ; avec Répéter, le premier jour.</translation>
  </message>
  <message>
   <source>The day on which the trace falls due.</source>
   <translation>Le jour où la trace arrive à échéance.</translation>
  </message>
  <message>
   <source>The day's work: traces, staff messages, guests, deliveries</source>
   <translation>Le travail courant : traces, messages au personnel, clients, envois</translation>
  </message>
  <message>
   <source>The department it is for.</source>
   <translation>Le service à qui elle s’adresse.</translation>
  </message>
  <message>
   <source>The department the clerk works in. F8 lists.</source>
   <translation>Le service où travaille l’employé. F8 : liste.</translation>
  </message>
  <message>
   <source>The department's name in full.</source>
   <translation>Le nom complet du service.</translation>
  </message>
  <message>
   <source>The directory (tenant) ID of the organisation at Microsoft, or a domain of it. Blank: any organisation.</source>
   <translation>L’ID d’annuaire (locataire) de l’organisation chez Microsoft, ou un de ses domaines. Vide : n’importe quelle organisation.</translation>
  </message>
  <message>
   <source>The feed {name} has not answered and is not waited for. It is asked again at its next look.</source>
   <translation>La source {name} n’a pas répondu et n’est plus attendue. Elle est interrogée de nouveau au prochain passage.</translation>
  </message>
  <message>
   <source>The feed {name} is stored damaged: nothing comes in. Change it, fill in what is missing and save it running.</source>
   <translation>La source {name} est enregistrée endommagée : rien n’entre. Modifiez-la, complétez ce qui manque et enregistrez-la active.</translation>
  </message>
  <message>
   <source>The feed {name} is switched off, for another workstation, or being looked at.</source>
   <translation>La source {name} est désactivée, réservée à un autre poste ou en cours de lecture.</translation>
  </message>
  <message>
   <source>The feed {name} was stored with a password in its URL: nothing comes in. Open it, press Set Password, put Running to Y and save it. The password is kept in this computer's vault then, and nowhere else.</source>
   <translation>La source {name} a été enregistrée avec un mot de passe dans son URL : rien n’entre. Ouvrez-la, appuyez sur Définir le mot de passe, mettez Active à Y et enregistrez-la. Le mot de passe se trouve alors dans le coffre à mots de passe de cet ordinateur, et nulle part ailleurs.</translation>
  </message>
  <message>
   <source>The file in Email CA File cannot be read as certificates.</source>
   <translation>Le fichier indiqué dans « Fichier AC e-mail » ne se lit pas comme des certificats.</translation>
  </message>
  <message>
   <source>The first {count} traces: name a day, a room or a guest to see others.</source>
   <translation>Les {count} premières traces : indiquez un jour, une chambre ou un client pour en voir d’autres.</translation>
  </message>
  <message>
   <source>The first {count}: type more to find others.</source>
   <translation>Les {count} premières : continuez à taper pour en trouver d’autres.</translation>
  </message>
  <message>
   <source>The first {shown} are shown.</source>
   <translation>Les {shown} premiers sont affichés.</translation>
  </message>
  <message>
   <source>The folder (\\server\reports), the file, or the database's URL (postgresql+psycopg://reader@server/pms).</source>
   <translation>Le dossier (\\serveur\rapports), le fichier ou l’URL de la base de données (postgresql+psycopg://reader@serveur/pms).</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be read: {cause}.</source>
   <translation>Le dossier {folder} ne peut pas être lu : {cause}.</translation>
  </message>
  <message>
   <source>The folder {folder} for the database cannot be made. Choose another one with --database. ({error})</source>
   <translation>Le dossier {folder} pour la base de données ne peut pas être créé. Choisissez-en un autre avec --database. ({error})</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Its files are taken in when it is again.</source>
   <translation>Le dossier {folder} n’est pas là. Ses fichiers seront repris quand il y sera de nouveau.</translation>
  </message>
  <message>
   <source>The guest</source>
   <translation>Le client</translation>
  </message>
  <message>
   <source>The guest it is about.</source>
   <translation>Le client concerné.</translation>
  </message>
  <message>
   <source>The guest's first and last name</source>
   <translation>Prénom et nom du client</translation>
  </message>
  <message>
   <source>The guest's first name.</source>
   <translation>Le prénom du client.</translation>
  </message>
  <message>
   <source>The guest's last name.</source>
   <translation>Le nom du client.</translation>
  </message>
  <message>
   <source>The guest's number in the hotel system.</source>
   <translation>Le numéro du client dans le système hôtelier.</translation>
  </message>
  <message>
   <source>The hotel is &amp;in</source>
   <translation>L’&amp;hôtel est dans</translation>
  </message>
  <message>
   <source>The hotel is in</source>
   <translation>L’hôtel est dans</translation>
  </message>
  <message>
   <source>The hotel is there already.</source>
   <translation>L’hôtel y est déjà.</translation>
  </message>
  <message>
   <source>The hotel of {file} was moved to {place}. A copy that is put back here would be a second hotel, which sends everything again. If that place is lost for ever, take the copy to another folder and let --database name a new file.</source>
   <translation>L’hôtel de {file} a été déplacé vers {place}. Une copie remise ici serait un second hôtel, qui enverrait tout de nouveau. Si cet endroit est perdu à jamais, portez la copie dans un autre dossier et indiquez un nouveau fichier avec --database.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} cannot be read. Check its URL, password and statement. ({cause})</source>
   <translation>La base de données du système hôtelier {url} ne peut pas être lue. Vérifiez son URL, son mot de passe et sa requête. ({cause})</translation>
  </message>
  <message>
   <source>The hotel system's database {url} has not answered for {seconds:.0f} seconds. It is asked again at the next look. If that goes on, it needs a quicker view.</source>
   <translation>La base du système hôtelier {url} n’a pas répondu pendant {seconds:.0f} secondes. Elle est interrogée de nouveau au prochain passage. Si cela continue, il lui faut une vue plus rapide.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} has not answered the question before yet.</source>
   <translation>La base du système hôtelier {url} n’a pas encore répondu à la question précédente.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} went away while it was read. It is asked again at the next look. ({cause})</source>
   <translation>La base du système hôtelier {url} a disparu pendant la lecture. Elle est interrogée de nouveau au prochain passage. ({cause})</translation>
  </message>
  <message>
   <source>The language of letters to this guest. Blank, or one that is not in the list behind F8: English.</source>
   <translation>La langue des lettres à ce client. Vide, ou absente de la liste de F8 : anglais.</translation>
  </message>
  <message>
   <source>The language of this computer</source>
   <translation>La langue de cet ordinateur</translation>
  </message>
  <message>
   <source>The language this clerk's letters are written in. Blank: English. F8 lists.</source>
   <translation>La langue des lettres à cet employé. Vide : anglais. F8 : liste.</translation>
  </message>
  <message>
   <source>The last day, included.</source>
   <translation>Le dernier jour, compris.</translation>
  </message>
  <message>
   <source>The latest day first.</source>
   <translation>Le dernier jour d’abord.</translation>
  </message>
  <message>
   <source>The letter as it will arrive</source>
   <translation>La lettre telle qu’elle arrivera</translation>
  </message>
  <message>
   <source>The letter is larger than the mail server takes.</source>
   <translation>La lettre est plus grande que ce qu’accepte le serveur de messagerie.</translation>
  </message>
  <message>
   <source>The logs are kept in {folder}.</source>
   <translation>Les journaux sont gardés dans {folder}.</translation>
  </message>
  <message>
   <source>The mail server accepted the test letter to {address}.</source>
   <translation>Le serveur de messagerie a accepté la lettre d’essai à {address}.</translation>
  </message>
  <message>
   <source>The mail server and its port</source>
   <translation>Le serveur de messagerie et son port</translation>
  </message>
  <message>
   <source>The mail server cannot check sign-ins at the moment.</source>
   <translation>Le serveur de messagerie ne peut pas vérifier les authentifications en ce moment.</translation>
  </message>
  <message>
   <source>The mail server cannot take this now.</source>
   <translation>Le serveur de messagerie ne peut pas l’accepter maintenant.</translation>
  </message>
  <message>
   <source>The mail server did not accept the sign-in as {account} ({code}). Check Email Auth Name, and set the password again with Window | Set Password.</source>
   <translation>Le serveur de messagerie n’a pas accepté l’authentification de {account} ({code}). Vérifiez « Nom d’auth. » et définissez à nouveau le mot de passe par Fenêtre | Définir le mot de passe.</translation>
  </message>
  <message>
   <source>The mail server did not accept the sign-in of {account}: the user name or the password is wrong.</source>
   <translation>Le serveur de messagerie n’a pas accepté l’authentification de {account} : le nom d’utilisateur ou le mot de passe est faux.</translation>
  </message>
  <message>
   <source>The mail server did not accept the user name {account} alone: no password is stored for it on this computer.</source>
   <translation>Le serveur de messagerie n’a pas accepté le nom d’utilisateur {account} seul : aucun mot de passe n’est enregistré pour lui sur cet ordinateur.</translation>
  </message>
  <message>
   <source>The mail server did not accept {account} with what the provider granted.</source>
   <translation>Le serveur de messagerie n’a pas accepté {account} avec ce que le fournisseur a accordé.</translation>
  </message>
  <message>
   <source>The mail server did not take this.</source>
   <translation>Le serveur de messagerie ne l’a pas accepté.</translation>
  </message>
  <message>
   <source>The mail server does not offer {wanted}. {offer} {instead}</source>
   <translation>Le serveur de messagerie ne propose pas {wanted}. {offer} {instead}</translation>
  </message>
  <message>
   <source>The mail server does not pass letters on to other domains for this computer.</source>
   <translation>Le serveur de messagerie ne transmet pas de lettres à d’autres domaines pour cet ordinateur.</translation>
  </message>
  <message>
   <source>The mail server does not take addresses with letters beyond a-z before the @ (SMTPUTF8).</source>
   <translation>Le serveur de messagerie n’accepte pas d’adresses avec d’autres lettres que a-z avant le @ (SMTPUTF8).</translation>
  </message>
  <message>
   <source>The mail server does not take letters that come from {sender}.</source>
   <translation>Le serveur de messagerie n’accepte pas les lettres qui viennent de {sender}.</translation>
  </message>
  <message>
   <source>The mail server does not take this way of signing in.</source>
   <translation>Le serveur de messagerie n’accepte pas cette méthode d’authentification.</translation>
  </message>
  <message>
   <source>The mail server does not take {sender} as a sender.</source>
   <translation>Le serveur de messagerie n’accepte pas {sender} comme expéditeur.</translation>
  </message>
  <message>
   <source>The mail server holds this account back: too many connections or sign-ins in a short time.</source>
   <translation>Le serveur de messagerie freine ce compte : trop de connexions ou d’authentifications en peu de temps.</translation>
  </message>
  <message>
   <source>The mail server knows no mailbox of that address.</source>
   <translation>Le serveur de messagerie ne connaît aucune boîte à cette adresse.</translation>
  </message>
  <message>
   <source>The mail server makes strangers wait before it takes their first letter.</source>
   <translation>Le serveur de messagerie fait attendre les inconnus avant d’accepter leur première lettre.</translation>
  </message>
  <message>
   <source>The mail server refuses this computer's internet address as a source of unwanted mail.</source>
   <translation>Le serveur de messagerie refuse l’adresse Internet de cet ordinateur comme source de courrier indésirable.</translation>
  </message>
  <message>
   <source>The mail server refuses this letter for its content or for a rule of its own.</source>
   <translation>Le serveur de messagerie refuse cette lettre pour son contenu ou d’après une règle à lui.</translation>
  </message>
  <message>
   <source>The mail server wants an encrypted connection before anything else.</source>
   <translation>Le serveur de messagerie veut d’abord une connexion chiffrée.</translation>
  </message>
  <message>
   <source>The mail server wants the account's password to be changed first.</source>
   <translation>Le serveur de messagerie veut que le mot de passe du compte soit d’abord changé.</translation>
  </message>
  <message>
   <source>The mail server wants this program to sign in before it takes letters.</source>
   <translation>Le serveur de messagerie veut que ce programme s’authentifie avant d’accepter des lettres.</translation>
  </message>
  <message>
   <source>The marked trace</source>
   <translation>La trace marquée</translation>
  </message>
  <message>
   <source>The message's number in the hotel system.</source>
   <translation>Le numéro du message dans le système hôtelier.</translation>
  </message>
  <message>
   <source>The name could not be looked up in time</source>
   <translation>Le nom n'a pas pu être résolu à temps</translation>
  </message>
  <message>
   <source>The name of the clerk it goes to, or the clerk code</source>
   <translation>Le nom de l’employé à qui elle va, ou le code employé</translation>
  </message>
  <message>
   <source>The name of the clerk who wrote it</source>
   <translation>Le nom de l’employé qui l’a écrit</translation>
  </message>
  <message>
   <source>The new copy of {source} is damaged and was not kept; no older copy was removed. Look at the database with `trace-mailer database check`. ({wrong})</source>
   <translation>La nouvelle copie de {source} est endommagée et n’a pas été conservée ; aucune copie plus ancienne n’a été supprimée. Examinez la base de données avec `trace-mailer database check`. ({wrong})</translation>
  </message>
  <message>
   <source>The newest {count} changes</source>
   <translation>Les {count} modifications les plus récentes</translation>
  </message>
  <message>
   <source>The one computer that can reach the place. Blank: any of them.</source>
   <translation>Le seul ordinateur qui peut atteindre l’emplacement. Vide : n’importe lequel.</translation>
  </message>
  <message>
   <source>The page to sign in at is shown here</source>
   <translation>La page d’authentification s’affiche ici</translation>
  </message>
  <message>
   <source>The password is too long: at most {limit} characters.</source>
   <translation>Le mot de passe est trop long : {limit} caractères au plus.</translation>
  </message>
  <message>
   <source>The password may not contain line breaks or other control characters.</source>
   <translation>Le mot de passe ne doit contenir ni saut de ligne ni autre caractère de contrôle.</translation>
  </message>
  <message>
   <source>The password vault of this computer cannot {done}. Unlock it and try again. ({error})</source>
   <translation>Le coffre à mots de passe de cet ordinateur ne peut pas {done}. Déverrouillez-le et réessayez. ({error})</translation>
  </message>
  <message>
   <source>The port in the URL of the database must be a number from 1 to 65535.</source>
   <translation>Le port dans l’URL de la base de données doit être un nombre de 1 à 65535.</translation>
  </message>
  <message>
   <source>The present password, to change your own.</source>
   <translation>Le mot de passe actuel, pour changer le vôtre.</translation>
  </message>
  <message>
   <source>The program could not do this ({error}). The log file tells more.</source>
   <translation>Le programme n’a pas pu le faire ({error}). Le journal en dit plus.</translation>
  </message>
  <message>
   <source>The program could not start because of an error of its own. The log file tells more.</source>
   <translation>Le programme n’a pas pu démarrer à cause d’une erreur interne. Le journal en dit plus.</translation>
  </message>
  <message>
   <source>The program ends.</source>
   <translation>Le programme se termine.</translation>
  </message>
  <message>
   <source>The program met an error of its own; the log says which. It goes on by itself.</source>
   <translation>Le programme a rencontré une erreur interne ; le journal dit laquelle. Il continue de lui-même.</translation>
  </message>
  <message>
   <source>The provider takes an application password here, not the one of the account.</source>
   <translation>Le fournisseur demande ici un mot de passe d’application, pas celui du compte.</translation>
  </message>
  <message>
   <source>The recipient must make room; then send the copy again.</source>
   <translation>Le destinataire doit faire de la place ; envoyez ensuite la copie à nouveau.</translation>
  </message>
  <message>
   <source>The recipient's mailbox is full.</source>
   <translation>La boîte du destinataire est pleine.</translation>
  </message>
  <message>
   <source>The report is saved as {path}.</source>
   <translation>Le rapport est enregistré sous {path}.</translation>
  </message>
  <message>
   <source>The reservation it is about.</source>
   <translation>La réservation concernée.</translation>
  </message>
  <message>
   <source>The result of the statement</source>
   <translation>Le résultat de la requête</translation>
  </message>
  <message>
   <source>The result of the statement lacks columns: {missing}. It has {names}.</source>
   <translation>Il manque des colonnes dans le résultat de la requête : {missing}. Il a {names}.</translation>
  </message>
  <message>
   <source>The room it is about.</source>
   <translation>La chambre concernée.</translation>
  </message>
  <message>
   <source>The same once more.</source>
   <translation>Le même encore une fois.</translation>
  </message>
  <message>
   <source>The server needs TLS 1.2 or newer: ask who runs it to bring it up to date.</source>
   <translation>Le serveur doit avoir TLS 1.2 ou plus récent : demandez à qui le gère de le mettre à jour.</translation>
  </message>
  <message>
   <source>The server of the database {place} does not let this program in. Check the URL, the user and the password (PostgreSQL's pgpass file can keep it), then start again; --database or TRACE_MAILER_DATABASE names another one. ({cause})</source>
   <translation>Le serveur de la base de données {place} refuse l’accès à ce programme. Vérifiez l’URL, l’utilisateur et le mot de passe (le fichier pgpass de PostgreSQL peut le conserver), puis redémarrez ; --database ou TRACE_MAILER_DATABASE en indique une autre. ({cause})</translation>
  </message>
  <message>
   <source>The server's reply</source>
   <translation>La réponse du serveur</translation>
  </message>
  <message>
   <source>The sign-in to {name} was declined. {again}</source>
   <translation>L’authentification chez {name} a été refusée. {again}</translation>
  </message>
  <message>
   <source>The strongest password method that the server offers</source>
   <translation>La méthode par mot de passe la plus sûre que propose le serveur</translation>
  </message>
  <message>
   <source>The subject that was typed</source>
   <translation>L’objet qui a été saisi</translation>
  </message>
  <message>
   <source>The text that was typed</source>
   <translation>Le texte qui a été saisi</translation>
  </message>
  <message>
   <source>The time at which it falls due. Blank: at the start of the day.</source>
   <translation>L’heure d’échéance. Vide : au début de la journée.</translation>
  </message>
  <message>
   <source>The trace's number in the hotel system.</source>
   <translation>Le numéro de la trace dans le système hôtelier.</translation>
  </message>
  <message>
   <source>The two passwords are not the same.</source>
   <translation>Les deux mots de passe ne sont pas identiques.</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>Le choix habituel</translation>
  </message>
  <message>
   <source>The way to {name} cannot be trusted. Check the clock of this computer, and whether a filter stands in between whose certificate it does not know.</source>
   <translation>Le trajet vers {name} n’est pas sûr. Vérifiez l’horloge de cet ordinateur, et si un filtre dont il ne connaît pas le certificat se trouve entre les deux.</translation>
  </message>
  <message>
   <source>The windows speak it when the program is started again.</source>
   <translation>Les fenêtres la parleront au prochain démarrage du programme.</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Autre version</translation>
  </message>
  <message>
   <source>There are no feeds yet. F6 adds one, which brings traces, guests or clerks from the hotel system by itself.</source>
   <translation>Il n’y a pas encore de sources. F6 en ajoute une, qui apporte d’elle-même traces, clients ou employés du système de l’hôtel.</translation>
  </message>
  <message>
   <source>There are no staff messages here. F6 writes one.</source>
   <translation>Il n’y a pas de message au personnel ici. F6 en écrit un.</translation>
  </message>
  <message>
   <source>There are no text codes. F6 adds one, and F8 writes it out where traces are entered.</source>
   <translation>Il n’y a pas de codes de texte. F6 en ajoute un, et F8 l’écrit en entier là où l’on saisit des traces.</translation>
  </message>
  <message>
   <source>There are {names}.</source>
   <translation>Il y a {names}.</translation>
  </message>
  <message>
   <source>There is no clerk {code}.</source>
   <translation>Il n’y a pas d’employé {code}.</translation>
  </message>
  <message>
   <source>There is no copy of this database yet. One is made every day while the program runs.</source>
   <translation>Il n’y a pas encore de copie de cette base de données. Il en est fait une chaque jour pendant que le programme tourne.</translation>
  </message>
  <message>
   <source>There is no database {place} yet. The window, `trace-mailer run` or `trace-mailer database upgrade` makes it; --database or TRACE_MAILER_DATABASE names another one.</source>
   <translation>Il n’y a pas encore de base de données {place}. La fenêtre, `trace-mailer run` ou `trace-mailer database upgrade` la crée ; --database ou TRACE_MAILER_DATABASE en indique une autre.</translation>
  </message>
  <message>
   <source>There is no feed {name}.</source>
   <translation>Il n’y a pas de source {name}.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>Il n’y a pas de fichier {path}.</translation>
  </message>
  <message>
   <source>There is no file {path}. It is taken in when it is there again.</source>
   <translation>Le fichier {path} n’est pas là. Il sera repris quand il y sera de nouveau.</translation>
  </message>
  <message>
   <source>There is no file {pattern} in {folder} yet.</source>
   <translation>Il n’y a pas encore de fichier {pattern} dans {folder}.</translation>
  </message>
  <message>
   <source>There is no file {source}.</source>
   <translation>Il n’y a pas de fichier {source}.</translation>
  </message>
  <message>
   <source>There is no help for this field.</source>
   <translation>Il n’y a pas d’aide pour ce champ.</translation>
  </message>
  <message>
   <source>There is no letter {letter} in {language}. Letters: {names}. Languages: {codes}.</source>
   <translation>Il n’y a pas de lettre {letter} en {language}. Lettres : {names}. Langues : {codes}.</translation>
  </message>
  <message>
   <source>There is no room on the disk for the database {place}. Free some space. ({cause})</source>
   <translation>Il n’y a plus de place sur le disque pour la base de données {place}. Libérez de l’espace. ({cause})</translation>
  </message>
  <message>
   <source>There is no screen {code}. F8 lists the codes.</source>
   <translation>Il n’y a pas d’écran {code}. F8 affiche les codes.</translation>
  </message>
  <message>
   <source>There is no server named {host}.</source>
   <translation>Il n’y a pas de serveur nommé {host}.</translation>
  </message>
  <message>
   <source>There is no {record} yet. Add it?</source>
   <translation>« {record} » n’existe pas encore. L’ajouter ?</translation>
  </message>
  <message>
   <source>This computer has no ODBC driver of the name that {url} gives. Install it (that of SQL Server is Microsoft's), or correct driver= there. ({cause})</source>
   <translation>Cet ordinateur n’a pas de pilote ODBC du nom que donne {url}. Installez-le (celui de SQL Server vient de Microsoft), ou corrigez driver= à cet endroit. ({cause})</translation>
  </message>
  <message>
   <source>This computer has no password vault that can be used, so no password can be kept and nothing is sent that needs one. On Windows it is the Credential Manager, on Linux the Secret Service (gnome-keyring or KWallet): sign in to a desktop, or install one. A server that needs no sign-in works without.</source>
   <translation>Cet ordinateur n’a pas de coffre à mots de passe utilisable ; aucun mot de passe ne peut donc être gardé et rien de ce qui en demande un n’est envoyé. Sous Windows, c’est le Gestionnaire d’identification, sous Linux le Secret Service (gnome-keyring ou KWallet) : ouvrez une session de bureau, ou installez-en un. Un serveur sans authentification fonctionne sans lui.</translation>
  </message>
  <message>
   <source>This database belongs to another program. Choose another one with --database.</source>
   <translation>Cette base de données appartient à un autre programme. Choisissez-en une autre avec --database.</translation>
  </message>
  <message>
   <source>This database was written by a newer version of Trace Mailer (schema {found}, this program knows {known}). Install the newer version on this computer.</source>
   <translation>Cette base de données a été écrite par une version plus récente de Trace Mailer (schéma {found}, ce programme connaît {known}). Installez la version plus récente sur cet ordinateur.</translation>
  </message>
  <message>
   <source>This feed was removed in the meantime.</source>
   <translation>Cette source a été retirée entre-temps.</translation>
  </message>
  <message>
   <source>This hotel was moved to {place}. Start the program again: it goes there by itself if that place can be used from this computer; else name it with --database or TRACE_MAILER_DATABASE.</source>
   <translation>Cet hôtel a été déplacé vers {place}. Redémarrez le programme : il y va de lui-même si cet emplacement est utilisable depuis cet ordinateur ; sinon, indiquez-le avec --database ou TRACE_MAILER_DATABASE.</translation>
  </message>
  <message>
   <source>This is the first record.</source>
   <translation>C’est la première fiche.</translation>
  </message>
  <message>
   <source>This is the last record.</source>
   <translation>C’est la dernière fiche.</translation>
  </message>
  <message>
   <source>This is what the report tells: about the program, its settings without passwords, the last deliveries with their addresses, and the logs. Nothing is sent; you choose where the file is saved.</source>
   <translation>Voici ce que dit le rapport : le programme, ses réglages sans mots de passe, les derniers envois avec leurs adresses, et les journaux. Rien n’est envoyé ; vous choisissez où le fichier est enregistré.</translation>
  </message>
  <message>
   <source>This letter cannot be put into the form that mail servers take.</source>
   <translation>Cette lettre ne peut pas prendre la forme qu’acceptent les serveurs de messagerie.</translation>
  </message>
  <message>
   <source>This letter cannot be sent through this server: {error}</source>
   <translation>Cette lettre ne peut pas être envoyée par ce serveur : {error}</translation>
  </message>
  <message>
   <source>This letter cannot be written: {error}</source>
   <translation>Cette lettre ne peut pas être écrite : {error}</translation>
  </message>
  <message>
   <source>This move was given up meanwhile. Nothing was moved; everything is where it was.</source>
   <translation>Ce déplacement a été abandonné entre-temps. Rien n’a été déplacé ; tout est où c’était.</translation>
  </message>
  <message>
   <source>This needs a clerk with more access to sign on.</source>
   <translation>Cela demande qu’un membre du personnel avec plus d’accès se connecte.</translation>
  </message>
  <message>
   <source>This program has no driver for {url}. It has those of PostgreSQL, MariaDB, MySQL and SQLite, and on Windows that of ODBC. ({cause})</source>
   <translation>Ce programme n’a pas de pilote pour {url}. Il a ceux de PostgreSQL, MariaDB, MySQL et SQLite, et sous Windows celui d’ODBC. ({cause})</translation>
  </message>
  <message>
   <source>This program was started without a way to sign in with OAuth 2.</source>
   <translation>Ce programme a été démarré sans moyen de s’authentifier par OAuth 2.</translation>
  </message>
  <message>
   <source>This record comes from the feed {feed}: it would come in again. Remove it there.</source>
   <translation>Cette fiche vient de la source {feed} : elle reviendrait. Retirez-la là-bas.</translation>
  </message>
  <message>
   <source>This takes Global Maintenance from the last clerk who can sign on with it. Give another clerk that access and a sign-on password first, or remove this clerk's: then nobody is asked to sign on.</source>
   <translation>Cela retire la Maintenance globale au dernier employé qui peut ouvrir une session avec elle. Donnez d’abord cet accès et un mot de passe de session à un autre employé, ou retirez celui de cet employé : l’ouverture de session n’est alors plus demandée à personne.</translation>
  </message>
  <message>
   <source>This was changed {who} while you worked on it.</source>
   <translation>Modifié {who} pendant que vous y travailliez.</translation>
  </message>
  <message>
   <source>This was removed {who} while you worked on it.</source>
   <translation>Retiré {who} pendant que vous y travailliez.</translation>
  </message>
  <message>
   <source>This window waits a few minutes for it.</source>
   <translation>Cette fenêtre l’attend quelques minutes.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Today and the seven days after it.</source>
   <translation>Aujourd’hui et les sept jours suivants.</translation>
  </message>
  <message>
   <source>Too many wrong tries: the next one is taken in {seconds} s.</source>
   <translation>Trop d’essais erronés : le prochain est accepté dans {seconds} s.</translation>
  </message>
  <message>
   <source>Tool Bar</source>
   <translation>Barre d’outils</translation>
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
Les traces de l’hôtel arrivent par e-mail.

Base de données : {place}</translation>
  </message>
  <message>
   <source>Trace Rep Addr</source>
   <translation>Adr. rép. traces</translation>
  </message>
  <message>
   <source>Trace {number}</source>
   <translation>Trace {number}</translation>
  </message>
  <message>
   <source>Trace {trace} comes from the feed {feed}. Resolve it in the hotel system; that comes in by itself.</source>
   <translation>La trace {trace} vient de la source {feed}. Résolvez-la dans le système hôtelier ; cela arrive ici de soi-même.</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>Traces</translation>
  </message>
  <message>
   <source>Tries</source>
   <translation>Essais</translation>
  </message>
  <message>
   <source>Trouble Address</source>
   <translation>Adresse d’incident</translation>
  </message>
  <message>
   <source>Trust the &amp;authority that issued it: choose its file…</source>
   <translation>Faire confiance à l’&amp;autorité qui l’a émis : choisir son fichier…</translation>
  </message>
  <message>
   <source>Try again later, or use port 465 with Email Security TLS; who runs the server must look at its certificate.</source>
   <translation>Réessayez plus tard, ou utilisez le port 465 avec « Sécurité e-mail » sur TLS ; qui gère le serveur doit contrôler son certificat.</translation>
  </message>
  <message>
   <source>Try again later; if it happens again, ask who runs the mail server.</source>
   <translation>Réessayez plus tard ; si cela se reproduit, adressez-vous à qui gère le serveur de messagerie.</translation>
  </message>
  <message>
   <source>Try again, at sign-in also with another Email Auth Meth (F8); if it stays so, ask who runs the mail server.</source>
   <translation>Réessayez, pour l’authentification aussi avec une autre valeur de « Méthode d’auth. » (F8) ; si rien ne change, adressez-vous à qui gère le serveur de messagerie.</translation>
  </message>
  <message>
   <source>Type or choose a CSV file and press Preview. What would come in is shown here; Import takes it in.</source>
   <translation>Saisissez ou choisissez un fichier CSV et appuyez sur « Aperçu ». Ce qui entrerait s’affiche ici ; « Importer » le reprend.</translation>
  </message>
  <message>
   <source>Type the name of a CSV file, or choose one.</source>
   <translation>Tapez le nom d’un fichier CSV, ou choisissez-en un.</translation>
  </message>
  <message>
   <source>Type the short code of a screen, such as EMST, and press Enter. F8 lists.</source>
   <translation>Tapez le code court d’un écran, comme EMST, puis Entrée. F8 : liste.</translation>
  </message>
  <message>
   <source>Type the whole path of a file, or the URL of a database, such as {example}.</source>
   <translation>Indiquez le chemin complet d’un fichier ou l’URL d’une base de données, par exemple {example}.</translation>
  </message>
  <message>
   <source>Type to find</source>
   <translation>Tapez pour rechercher</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Non lu</translation>
  </message>
  <message>
   <source>Unshade</source>
   <translation>Dérouler</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Jusqu’au</translation>
  </message>
  <message>
   <source>Up, Down</source>
   <translation>Haut, Bas</translation>
  </message>
  <message>
   <source>Use an address of plain letters for the recipient and for Trace Rep Addr.</source>
   <translation>Utilisez une adresse aux lettres simples pour le destinataire et pour « Adr. rép. traces ».</translation>
  </message>
  <message>
   <source>Use the server's encrypted port, usually 465 or 587; NONE as Email Security is only right inside the house.</source>
   <translation>Utilisez le port chiffré du serveur, en général 465 ou 587 ; NONE dans « Sécurité e-mail » ne convient que dans l’établissement.</translation>
  </message>
  <message>
   <source>User name and password in one step (RFC 4616)</source>
   <translation>Nom d’utilisateur et mot de passe en une étape (RFC 4616)</translation>
  </message>
  <message>
   <source>User name and password in two steps</source>
   <translation>Nom d’utilisateur et mot de passe en deux étapes</translation>
  </message>
  <message>
   <source>User name of the mail account, usually the part before the @. Its password: Window | Set Password.</source>
   <translation>Nom d’utilisateur du compte e-mail, en général la partie avant le @. Son mot de passe : Fenêtre | Définir le mot de passe.</translation>
  </message>
  <message>
   <source>Usually port 465.</source>
   <translation>Le plus souvent port 465.</translation>
  </message>
  <message>
   <source>Usually port 587 or 25. Nothing is sent if the server cannot.</source>
   <translation>Le plus souvent port 587 ou 25. Rien n’est envoyé si le serveur ne sait pas le faire.</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>Valable dès le</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Expire le</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Wait, and set Email Connections to 1 and Email Rate Limit to what the provider allows (Microsoft 365: 30).</source>
   <translation>Attendez, puis mettez « Connexions e-mail » sur 1 et « Débit max. e-mail » sur ce que le fournisseur autorise (Microsoft 365 : 30).</translation>
  </message>
  <message>
   <source>Wha&amp;t</source>
   <translation>&amp;Quoi</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>What answers at {server} is not a mail server for sending.</source>
   <translation>Ce qui répond à {server} n’est pas un serveur d’envoi de courrier.</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>What came of the last look</source>
   <translation>Résultat du dernier passage</translation>
  </message>
  <message>
   <source>What clerks and traces call it.</source>
   <translation>Le nom que lui donnent les employés et les traces.</translation>
  </message>
  <message>
   <source>What comes in. F8 lists.</source>
   <translation>Ce qui arrive. F8 : liste.</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Différence</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Suite</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>Ce qui est à faire.</translation>
  </message>
  <message>
   <source>What is to be done. F8 writes out a text code such as EXBED, or lists them.</source>
   <translation>Ce qui est à faire. F8 développe un code de texte comme EXBED, ou les affiche.</translation>
  </message>
  <message>
   <source>What is typed, such as EXBED.</source>
   <translation>Ce qui est tapé, comme EXBED.</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Ce qu’il fait</translation>
  </message>
  <message>
   <source>What it says.</source>
   <translation>Ce qu’il dit.</translation>
  </message>
  <message>
   <source>What it stands for, such as: Extra bed in room.</source>
   <translation>Ce qu’il remplace, par exemple : Lit d’appoint en chambre.</translation>
  </message>
  <message>
   <source>What most mail servers on the internet want. The password is protected by Email Security.</source>
   <translation>Ce que veulent la plupart des serveurs de messagerie sur Internet. Le mot de passe est protégé par « Sécurité e-mail ».</translation>
  </message>
  <message>
   <source>What the file says</source>
   <translation>Ce que dit le fichier</translation>
  </message>
  <message>
   <source>What the import would do</source>
   <translation>Ce que ferait l’importation</translation>
  </message>
  <message>
   <source>What the licence says</source>
   <translation>Ce que dit la licence</translation>
  </message>
  <message>
   <source>What this clerk may open after signing on. GLOBAL: every screen. F8 lists.</source>
   <translation>Ce que cet employé peut ouvrir après avoir ouvert sa session. GLOBAL : tous les écrans. F8 : liste.</translation>
  </message>
  <message>
   <source>What this feed is called.</source>
   <translation>Le nom de cette source.</translation>
  </message>
  <message>
   <source>What was told here is stored damaged and cannot be read.</source>
   <translation>Ce qui était dit ici est enregistré de façon endommagée et ne peut pas être lu.</translation>
  </message>
  <message>
   <source>What would come in</source>
   <translation>Ce qui entrerait</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>When it was written.</source>
   <translation>Quand il a été écrit.</translation>
  </message>
  <message>
   <source>When the trace falls due.</source>
   <translation>Quand la trace arrive à échéance.</translation>
  </message>
  <message>
   <source>Where copies go. Blank: this clerk gets none.</source>
   <translation>Où vont les copies. Vide : cet employé n’en reçoit pas.</translation>
  </message>
  <message>
   <source>Where guest alerts go.</source>
   <translation>Où vont les alertes au client.</translation>
  </message>
  <message>
   <source>Where it was looked for</source>
   <translation>Où la recherche a eu lieu</translation>
  </message>
  <message>
   <source>Where records come from. F8 lists.</source>
   <translation>D’où viennent les fiches. F8 : liste.</translation>
  </message>
  <message>
   <source>Where the hotel's clocks stand, for example Europe/Vienna. Blank: the same as this computer. F8 lists.</source>
   <translation>Là où sont les horloges de l’hôtel, par exemple Europe/Paris. Vide : comme cet ordinateur. F8 : liste.</translation>
  </message>
  <message>
   <source>Whether it is done.</source>
   <translation>Si elle est faite.</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Élément</translation>
  </message>
  <message>
   <source>Which column holds what, as trace_date = TRC_DT. Blank: the usual columns. Guess proposes them.</source>
   <translation>Quelle colonne contient quoi, comme trace_date = TRC_DT. Vide : les colonnes habituelles. « Deviner les colonnes » les propose.</translation>
  </message>
  <message>
   <source>Which files of the folder: *.csv, or TRC*.TXT. Files that are still being written are left alone.</source>
   <translation>Quels fichiers du dossier : *.csv ou TRC*.TXT. Les fichiers en cours d’écriture sont laissés de côté.</translation>
  </message>
  <message>
   <source>Who Are You?</source>
   <translation>Qui êtes-vous ?</translation>
  </message>
  <message>
   <source>Who am I?</source>
   <translation>Qui suis-je ?</translation>
  </message>
  <message>
   <source>Who is told by email, at most once an hour, that copies could not be delivered. Blank: nobody.</source>
   <translation>Qui est averti par e-mail, une fois par heure au plus, que des copies n’ont pas pu être remises. Vide : personne.</translation>
  </message>
  <message>
   <source>Who wrote it.</source>
   <translation>Qui l’a écrit.</translation>
  </message>
  <message>
   <source>Whose password it is. F8 lists the clerks.</source>
   <translation>De qui est ce mot de passe. F8 affiche les employés.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Windows does not sign in at the mail server with the account that is signed in to it. Fill Email Auth Name as DOMAIN\user or user@domain, and set its password.</source>
   <translation>Windows ne s’authentifie pas au serveur de messagerie avec le compte de sa session. Mettez DOMAINE\utilisateur ou utilisateur@domaine dans « Nom d’auth. » et définissez son mot de passe.</translation>
  </message>
  <message>
   <source>Windows sign-in with NTLM (challenge and response)</source>
   <translation>Authentification Windows par NTLM (défi et réponse)</translation>
  </message>
  <message>
   <source>With Email Security NONE the user name and password cross the network unencrypted: anyone on the way can read them and send mail in this account's name. Choose it only for a mail server in the house.</source>
   <translation>Avec « Sécurité e-mail » sur NONE, le nom d’utilisateur et le mot de passe traversent le réseau sans chiffrement : n’importe qui en chemin peut les lire et envoyer du courrier au nom de ce compte. À choisir seulement pour un serveur de messagerie de l’établissement.</translation>
  </message>
  <message>
   <source>Words in address, subject or record.</source>
   <translation>Mots de l’adresse, de l’objet ou de la fiche.</translation>
  </message>
  <message>
   <source>Words in text, clerk, department, room, guest or number.</source>
   <translation>Mots du texte, de l’employé, du service, de la chambre, du client ou du numéro.</translation>
  </message>
  <message>
   <source>Workstation</source>
   <translation>Poste</translation>
  </message>
  <message>
   <source>Workstations</source>
   <translation>Postes</translation>
  </message>
  <message>
   <source>Would come in: {new} new, {changed} changed, {same} the same as before. Nothing was changed.</source>
   <translation>Entreraient : {new} nouvelles, {changed} modifiées, {same} inchangées. Rien n’a été modifié.</translation>
  </message>
  <message>
   <source>Write “{name}” as the program brought it? The house's own text of it is lost.</source>
   <translation>Écrire « {name} » comme le programme l’a apportée ? Le texte propre à l’établissement est perdu.</translation>
  </message>
  <message>
   <source>Written to {file}: {count}</source>
   <translation>Écrit dans {file} : {count}</translation>
  </message>
  <message>
   <source>Y emails the staff messages to this clerk.</source>
   <translation>Y envoie à cet employé ses messages par e-mail.</translation>
  </message>
  <message>
   <source>Y emails this clerk's traces.</source>
   <translation>Y envoie à cet employé ses traces par e-mail.</translation>
  </message>
  <message>
   <source>Y emails traces and staff messages, those of the previous 7 days first. N sends nothing.</source>
   <translation>Y envoie les traces et les messages au personnel par e-mail, en commençant par ceux des 7 derniers jours. N n’envoie rien.</translation>
  </message>
  <message>
   <source>Y, N, Space</source>
   <translation>Y, N, Espace</translation>
  </message>
  <message>
   <source>Your sign-on password, not that of your mail account.</source>
   <translation>Votre mot de passe de session, pas celui de votre compte e-mail.</translation>
  </message>
  <message>
   <source>Zip files (*.zip)</source>
   <translation>Fichiers Zip (*.zip)</translation>
  </message>
  <message>
   <source>a computer that can reach {place}</source>
   <translation>un ordinateur qui peut atteindre {place}</translation>
  </message>
  <message>
   <source>a header may not contain a line break.</source>
   <translation>un en-tête ne doit pas contenir de saut de ligne.</translation>
  </message>
  <message>
   <source>a letter stands alone: it can take in no other file.</source>
   <translation>une lettre se suffit à elle-même : elle ne peut inclure aucun autre fichier.</translation>
  </message>
  <message>
   <source>a look-up is empty</source>
   <translation>une liste est vide</translation>
  </message>
  <message>
   <source>a reply does not end</source>
   <translation>une réponse n’en finit pas</translation>
  </message>
  <message>
   <source>a reply's line does not end</source>
   <translation>la ligne d’une réponse ne se termine pas</translation>
  </message>
  <message>
   <source>a trace must name a clerk or a department.</source>
   <translation>une trace doit désigner un employé ou un service.</translation>
  </message>
  <message>
   <source>a usual name</source>
   <translation>un nom habituel</translation>
  </message>
  <message>
   <source>address</source>
   <translation>address</translation>
  </message>
  <message>
   <source>again at {moment}</source>
   <translation>à nouveau {moment}</translation>
  </message>
  <message>
   <source>alert</source>
   <translation>alerte</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>alertes</translation>
  </message>
  <message>
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <source>all clerks</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>tous les jours</translation>
  </message>
  <message>
   <source>all kinds</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>all states</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>all that came</source>
   <translation>tous les reçus</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>répondu</translation>
  </message>
  <message>
   <source>any day</source>
   <translation>tous les jours</translation>
  </message>
  <message>
   <source>any sign-in method that takes a password</source>
   <translation>de méthode d’authentification par mot de passe</translation>
  </message>
  <message>
   <source>autoescape cannot be switched: record text is never markup.</source>
   <translation>autoescape ne peut pas être changé : le texte d’une fiche n’est jamais du balisage.</translation>
  </message>
  <message>
   <source>be read</source>
   <translation>être lu</translation>
  </message>
  <message>
   <source>be written</source>
   <translation>être écrit</translation>
  </message>
  <message>
   <source>being looked at by {computer}</source>
   <translation>en lecture par {computer}</translation>
  </message>
  <message>
   <source>being sent to {clerks}</source>
   <translation>en cours d’envoi à {clerks}</translation>
  </message>
  <message>
   <source>by somebody</source>
   <translation>par quelqu’un</translation>
  </message>
  <message>
   <source>by {name}, {time}</source>
   <translation>par {name}, {time}</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>ne peut pas être lu</translation>
  </message>
  <message>
   <source>certificate</source>
   <translation>certificat</translation>
  </message>
  <message>
   <source>certificate for another server</source>
   <translation>certificat d’un autre serveur</translation>
  </message>
  <message>
   <source>certificate not yet valid</source>
   <translation>certificat pas encore valable</translation>
  </message>
  <message>
   <source>certificate of an unknown issuer</source>
   <translation>certificat d’un émetteur inconnu</translation>
  </message>
  <message>
   <source>clerk not active: {clerks}</source>
   <translation>employé inactif : {clerks}</translation>
  </message>
  <message>
   <source>clerks</source>
   <translation>employés</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>fermé</translation>
  </message>
  <message>
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <source>comes from the feed {feed}. Change it in the hotel system; it comes in by itself.</source>
   <translation>vient de la source {feed}. Modifiez-le dans le système hôtelier ; cela arrive ici de soi-même.</translation>
  </message>
  <message>
   <source>connect</source>
   <translation>connexion</translation>
  </message>
  <message>
   <source>contains a control character.</source>
   <translation>contient un caractère de contrôle.</translation>
  </message>
  <message>
   <source>copies switched off: {clerks}</source>
   <translation>copies désactivées : {clerks}</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>différé</translation>
  </message>
  <message>
   <source>deliveries</source>
   <translation>envois</translation>
  </message>
  <message>
   <source>departments</source>
   <translation>services</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <source>due, goes out next</source>
   <translation>à échéance, part ensuite</translation>
  </message>
  <message>
   <source>early data</source>
   <translation>données prématurées</translation>
  </message>
  <message>
   <source>email_auth_meth</source>
   <translation>email_auth_meth</translation>
  </message>
  <message>
   <source>encrypt</source>
   <translation>chiffrement</translation>
  </message>
  <message>
   <source>end of letter</source>
   <translation>fin de lettre</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>tout</translation>
  </message>
  <message>
   <source>expired certificate</source>
   <translation>certificat expiré</translation>
  </message>
  <message>
   <source>f&amp;rom</source>
   <translation>&amp;de</translation>
  </message>
  <message>
   <source>fingerprint</source>
   <translation>empreinte</translation>
  </message>
  <message>
   <source>format() is not for letters.</source>
   <translation>format() n’existe pas dans les modèles.</translation>
  </message>
  <message>
   <source>from_clerk</source>
   <translation>from_clerk</translation>
  </message>
  <message>
   <source>given up, to {clerks}: {reply}</source>
   <translation>abandonné, à {clerks} : {reply}</translation>
  </message>
  <message>
   <source>given-up</source>
   <translation>abandonné</translation>
  </message>
  <message>
   <source>greeting</source>
   <translation>accueil</translation>
  </message>
  <message>
   <source>guest_no</source>
   <translation>guest_no</translation>
  </message>
  <message>
   <source>guests</source>
   <translation>clients</translation>
  </message>
  <message>
   <source>has a port that is no number from 1 to 65535.</source>
   <translation>a un port qui n’est pas un nombre de 1 à 65535.</translation>
  </message>
  <message>
   <source>has {count} columns, the header has {expected}. If it is no record, leave it out of the report.</source>
   <translation>a {count} colonnes, l’en-tête en a {expected}. Si ce n’est pas une fiche, retirez la ligne du rapport.</translation>
  </message>
  <message>
   <source>idle</source>
   <translation>au repos</translation>
  </message>
  <message>
   <source>in doubt</source>
   <translation>incertain</translation>
  </message>
  <message>
   <source>is before the arrival.</source>
   <translation>est avant l’arrivée.</translation>
  </message>
  <message>
   <source>is blank for some records.</source>
   <translation>est vide pour certaines fiches.</translation>
  </message>
  <message>
   <source>is needed before Email Traces can be Y.</source>
   <translation>est nécessaire avant de mettre « Traces par e-mail » sur Y.</translation>
  </message>
  <message>
   <source>is needed before an alert can be sent. It is a field of Mail | Email Setup.</source>
   <translation>est nécessaire avant d’envoyer une alerte. C’est un champ de Courrier | Configuration e-mail.</translation>
  </message>
  <message>
   <source>is needed to send a test letter.</source>
   <translation>est nécessaire pour envoyer une lettre d’essai.</translation>
  </message>
  <message>
   <source>is needed to sign in with {code}.</source>
   <translation>est nécessaire pour s’authentifier avec {code}.</translation>
  </message>
  <message>
   <source>is needed to sign in with {email_auth_meth}.</source>
   <translation>est nécessaire pour s’authentifier avec {email_auth_meth}.</translation>
  </message>
  <message>
   <source>is not a valid IP address.</source>
   <translation>n’est pas une adresse IP valable.</translation>
  </message>
  <message>
   <source>is not a valid server name or IP address.</source>
   <translation>n’est pas un nom de serveur ni une adresse IP valable.</translation>
  </message>
  <message>
   <source>is too long: at most {limit} characters.</source>
   <translation>est trop long : {limit} caractères au plus.</translation>
  </message>
  <message>
   <source>is too long: {count} characters, at most {limit}.</source>
   <translation>est trop long : {count} caractères, {limit} au plus.</translation>
  </message>
  <message>
   <source>is where the feed {name} takes these files from already.</source>
   <translation>est l’endroit où la source {name} prend déjà ces fichiers.</translation>
  </message>
  <message>
   <source>is wrong.</source>
   <translation>est faux.</translation>
  </message>
  <message>
   <source>it does not take international addresses (SMTPUTF8).</source>
   <translation>il n’accepte pas les adresses internationales (SMTPUTF8).</translation>
  </message>
  <message>
   <source>it receives the mail of {domain}</source>
   <translation>il reçoit le courrier de {domain}</translation>
  </message>
  <message>
   <source>it takes letters of at most {limit} bytes, this one has {count}.</source>
   <translation>il accepte des lettres de {limit} octets au plus, celle-ci en a {count}.</translation>
  </message>
  <message>
   <source>itself (self-signed)</source>
   <translation>lui-même (auto-signé)</translation>
  </message>
  <message>
   <source>last 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>lettre</translation>
  </message>
  <message>
   <source>lies after the departure, {day}.</source>
   <translation>est après le départ, le {day}.</translation>
  </message>
  <message>
   <source>line {line}, {column}: {reason}</source>
   <translation>ligne {line}, {column} : {reason}</translation>
  </message>
  <message>
   <source>line {line}: {reason}</source>
   <translation>ligne {line} : {reason}</translation>
  </message>
  <message>
   <source>makes more than {most} traces. Take fewer days or addressees.</source>
   <translation>donne plus de {most} traces. Prenez moins de jours ou de destinataires.</translation>
  </message>
  <message>
   <source>makes {count} messages, at most {most}.</source>
   <translation>donne {count} messages, {most} au plus.</translation>
  </message>
  <message>
   <source>may hold letters, digits, - and _ only.</source>
   <translation>ne doit contenir que des lettres, des chiffres, - et _.</translation>
  </message>
  <message>
   <source>may not be blank.</source>
   <translation>ne doit pas être vide.</translation>
  </message>
  <message>
   <source>may not contain line breaks or other control characters.</source>
   <translation>ne doit contenir ni saut de ligne ni autre caractère de contrôle.</translation>
  </message>
  <message>
   <source>may not contain spaces.</source>
   <translation>ne doit pas contenir d’espaces.</translation>
  </message>
  <message>
   <source>may not hold a comment that a server runs (/*! … */).</source>
   <translation>ne doit pas contenir de commentaire que le serveur exécute (/*! … */).</translation>
  </message>
  <message>
   <source>may not hold a password: it is kept in this computer's vault. Leave it out here.</source>
   <translation>ne doit pas contenir de mot de passe : il est gardé dans le coffre de cet ordinateur. Omettez-le ici.</translation>
  </message>
  <message>
   <source>may only read, but it says {word}. If that is the name of a column, put it into double quotes.</source>
   <translation>ne doit que lire, mais contient {word}. Si c’est le nom d’une colonne, mettez-le entre guillemets doubles.</translation>
  </message>
  <message>
   <source>message</source>
   <translation>message</translation>
  </message>
  <message>
   <source>messages</source>
   <translation>messages</translation>
  </message>
  <message>
   <source>must be Y or N.</source>
   <translation>doit être Y ou N.</translation>
  </message>
  <message>
   <source>must be a SELECT: nothing may be changed in the hotel system.</source>
   <translation>doit être un SELECT : rien ne doit être modifié dans le système hôtelier.</translation>
  </message>
  <message>
   <source>must be a SHA-256 fingerprint: 64 digits 0-9 and A-F, as Send Test Email shows it.</source>
   <translation>doit être une empreinte SHA-256 : 64 chiffres 0-9 et A-F, comme l’affiche « Envoyer un e-mail d’essai ».</translation>
  </message>
  <message>
   <source>must be a day on or after Date.</source>
   <translation>doit être un jour égal ou postérieur à Date.</translation>
  </message>
  <message>
   <source>must be a file's name, with * and ?, without a folder.</source>
   <translation>doit être un nom de fichier, avec * et ?, sans dossier.</translation>
  </message>
  <message>
   <source>must be a full path, for example C:\Certificates\hotel-ca.pem.</source>
   <translation>doit être un chemin complet, par exemple C:\Certificats\hotel-ca.pem.</translation>
  </message>
  <message>
   <source>must be a name or address alone, without port, path or user.</source>
   <translation>doit être un nom ou une adresse seul, sans port, chemin ni utilisateur.</translation>
  </message>
  <message>
   <source>must be a whole number from {lowest} to {highest}.</source>
   <translation>doit être un nombre entier de {lowest} à {highest}.</translation>
  </message>
  <message>
   <source>must be a whole path, from the drive or root on.</source>
   <translation>doit être un chemin entier, depuis le lecteur ou la racine.</translation>
  </message>
  <message>
   <source>must be filled before a password can be set for it.</source>
   <translation>doit être rempli avant d’y associer un mot de passe.</translation>
  </message>
  <message>
   <source>must be one SELECT: there is a semicolon in it.</source>
   <translation>doit être un seul SELECT : il contient un point-virgule.</translation>
  </message>
  <message>
   <source>must be the URL of a database, such as postgresql+psycopg://reader@server/pms.</source>
   <translation>doit être l’URL d’une base de données, comme postgresql+psycopg://reader@serveur/pms.</translation>
  </message>
  <message>
   <source>must be {methods} to sign in with a browser; {code} needs none.</source>
   <translation>doit être {methods} pour s’authentifier par un navigateur ; {code} n’en a pas besoin.</translation>
  </message>
  <message>
   <source>must have {shortest} to {longest} characters.</source>
   <translation>doit avoir de {shortest} à {longest} caractères.</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>name a clerk or a department. F8 lists.</source>
   <translation>indiquez un employé ou un service. F8 : liste.</translation>
  </message>
  <message>
   <source>name not found</source>
   <translation>nom introuvable</translation>
  </message>
  <message>
   <source>name@example.com</source>
   <translation>nom@exemple.fr</translation>
  </message>
  <message>
   <source>names :{other}, but only {since} is known here.</source>
   <translation>nomme :{other}, mais seul {since} est connu ici.</translation>
  </message>
  <message>
   <source>names no guest whose stay is known. Repeat needs one with arrival and departure. F8 lists.</source>
   <translation>ne désigne aucun client dont le séjour est connu. Répéter en demande un avec arrivée et départ. F8 : liste.</translation>
  </message>
  <message>
   <source>names the field {field} twice.</source>
   <translation>nomme deux fois le champ {field}.</translation>
  </message>
  <message>
   <source>names {count} columns: at most {most}.</source>
   <translation>nomme {count} colonnes : {most} au plus.</translation>
  </message>
  <message>
   <source>names {count}, at most {most}.</source>
   <translation>désigne {count} destinataires, {most} au plus.</translation>
  </message>
  <message>
   <source>needs attention</source>
   <translation>demande votre attention</translation>
  </message>
  <message>
   <source>needs exactly one @, as in name@example.com.</source>
   <translation>doit contenir exactement un @, comme dans nom@exemple.fr.</translation>
  </message>
  <message>
   <source>needs something before and after the @, as in name@example.com.</source>
   <translation>a besoin de quelque chose avant et après le @, comme dans nom@example.com.</translation>
  </message>
  <message>
   <source>next 7 days</source>
   <translation>7 prochains jours</translation>
  </message>
  <message>
   <source>no SMTPUTF8</source>
   <translation>pas de SMTPUTF8</translation>
  </message>
  <message>
   <source>no STARTTLS</source>
   <translation>pas de STARTTLS</translation>
  </message>
  <message>
   <source>no email account</source>
   <translation>aucun compte e-mail</translation>
  </message>
  <message>
   <source>no email account linked: {clerks}</source>
   <translation>aucun compte e-mail associé : {clerks}</translation>
  </message>
  <message>
   <source>no email address</source>
   <translation>aucune adresse e-mail</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>pas de réseau</translation>
  </message>
  <message>
   <source>no sign of life since {time}</source>
   <translation>aucun signe de vie depuis {time}</translation>
  </message>
  <message>
   <source>no such clerk: {clerks}</source>
   <translation>employé inconnu : {clerks}</translation>
  </message>
  <message>
   <source>nobody else is in {department}. F8 lists the departments.</source>
   <translation>il n’y a personne d’autre dans {department}. F8 affiche les services.</translation>
  </message>
  <message>
   <source>nobody in this department: {clerks}</source>
   <translation>personne dans ce service : {clerks}</translation>
  </message>
  <message>
   <source>nobody signed in</source>
   <translation>personne ne s’est authentifié</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>not TLS</source>
   <translation>pas de TLS</translation>
  </message>
  <message>
   <source>not active</source>
   <translation>inactif</translation>
  </message>
  <message>
   <source>not emailed: older than 7 days</source>
   <translation>pas d’e-mail : plus de 7 jours</translation>
  </message>
  <message>
   <source>not emailed: resolved</source>
   <translation>pas d’e-mail : résolue</translation>
  </message>
  <message>
   <source>not looked at yet</source>
   <translation>pas encore lue</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>non enregistrée</translation>
  </message>
  <message>
   <source>not sendable</source>
   <translation>non envoyable</translation>
  </message>
  <message>
   <source>not yet due: waits for {at}</source>
   <translation>pas encore à échéance : attend {at}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>arrêt</translation>
  </message>
  <message>
   <source>old</source>
   <translation>old</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvertes</translation>
  </message>
  <message>
   <source>other fingerprint</source>
   <translation>autre empreinte</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>en retard</translation>
  </message>
  <message>
   <source>own</source>
   <translation>propre</translation>
  </message>
  <message>
   <source>password</source>
   <translation>password</translation>
  </message>
  <message>
   <source>put off by the mail server, to {clerks}: {reply}</source>
   <translation>différé par le serveur de messagerie, à {clerks} : {reply}</translation>
  </message>
  <message>
   <source>read</source>
   <translation>lu</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>destinataire</translation>
  </message>
  <message>
   <source>record text may only stand between tags, or inside the quotes of an attribute that holds words.</source>
   <translation>le texte d’une fiche ne peut figurer qu’entre des balises, ou entre les guillemets d’un attribut qui contient des mots.</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <source>refused, to {clerks}: {reply}</source>
   <translation>refusé, à {clerks} : {reply}</translation>
  </message>
  <message>
   <source>repeat</source>
   <translation>repeat</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>résolues</translation>
  </message>
  <message>
   <source>room {room}</source>
   <translation>chambre {room}</translation>
  </message>
  <message>
   <source>say who you are. F8 lists.</source>
   <translation>dites qui vous êtes. F8 : liste.</translation>
  </message>
  <message>
   <source>self-signed certificate</source>
   <translation>certificat auto-signé</translation>
  </message>
  <message>
   <source>sender</source>
   <translation>expéditeur</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>sending {number} of {total}</source>
   <translation>envoi {number} sur {total}</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>envoyé</translation>
  </message>
  <message>
   <source>sent by me</source>
   <translation>envoyés par moi</translation>
  </message>
  <message>
   <source>sent {at} to {clerks}</source>
   <translation>envoyé {at} à {clerks}</translation>
  </message>
  <message>
   <source>sign in</source>
   <translation>authentification</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>quelqu’un</translation>
  </message>
  <message>
   <source>staff messages</source>
   <translation>messages au personnel</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>désactivée</translation>
  </message>
  <message>
   <source>the account signed in to Windows</source>
   <translation>le compte de la session Windows</translation>
  </message>
  <message>
   <source>the certificate has another fingerprint than the one in the setup</source>
   <translation>le certificat a une autre empreinte que celle de la configuration</translation>
  </message>
  <message>
   <source>the database</source>
   <translation>la base de données</translation>
  </message>
  <message>
   <source>the part before the @ is too long: at most {limit} characters.</source>
   <translation>la partie avant le @ est trop longue : {limit} caractères au plus.</translation>
  </message>
  <message>
   <source>the server's NTLM challenge cannot be read</source>
   <translation>le défi NTLM du serveur ne peut pas être lu</translation>
  </message>
  <message>
   <source>the sign-in method {method}</source>
   <translation>la méthode d’authentification {method}</translation>
  </message>
  <message>
   <source>the vault gives back something else</source>
   <translation>le coffre rend autre chose</translation>
  </message>
  <message>
   <source>the window stayed empty</source>
   <translation>la fenêtre est restée vide</translation>
  </message>
  <message>
   <source>there is a feed {name} already.</source>
   <translation>il y a déjà une source {name}.</translation>
  </message>
  <message>
   <source>there is no alert {letter}. There are {names}.</source>
   <translation>il n’y a pas d’alerte {letter}. Il y a {names}.</translation>
  </message>
  <message>
   <source>there is no clerk {code}. F8 lists the clerks.</source>
   <translation>il n’y a pas d’employé {code}. F8 affiche les employés.</translation>
  </message>
  <message>
   <source>there is no field {name}. {hint}</source>
   <translation>il n’y a pas de champ {name}. {hint}</translation>
  </message>
  <message>
   <source>there is no guest {guest_no}. F8 lists the guests.</source>
   <translation>il n’y a pas de client {guest_no}. F8 affiche les clients.</translation>
  </message>
  <message>
   <source>there is no {code}. F8 lists the departments, Clerk | Departments adds one.</source>
   <translation>il n’y a pas de service {code}. F8 affiche les services, Employé | Services en ajoute un.</translation>
  </message>
  <message>
   <source>there is {code} already.</source>
   <translation>{code} existe déjà.</translation>
  </message>
  <message>
   <source>there is {code} already. F7 finds it.</source>
   <translation>{code} existe déjà. F7 le trouve.</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>cet ordinateur</translation>
  </message>
  <message>
   <source>timed out</source>
   <translation>délai dépassé</translation>
  </message>
  <message>
   <source>timeout</source>
   <translation>timeout</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <source>trace</source>
   <translation>trace</translation>
  </message>
  <message>
   <source>trace_date</source>
   <translation>trace_date</translation>
  </message>
  <message>
   <source>traces</source>
   <translation>traces</translation>
  </message>
  <message>
   <source>traces@hotel.example</source>
   <translation>traces@hotel.exemple</translation>
  </message>
  <message>
   <source>trouble</source>
   <translation>incident</translation>
  </message>
  <message>
   <source>unavailable</source>
   <translation>indisponible</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>non lu</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>illisible</translation>
  </message>
  <message>
   <source>until</source>
   <translation>until</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <source>waiting for {server}</source>
   <translation>attend {server}</translation>
  </message>
  <message>
   <source>waiting for {server}, next try {time}</source>
   <translation>attend {server}, prochain essai {time}</translation>
  </message>
  <message>
   <source>waiting to be sent to {clerks}</source>
   <translation>en attente d’envoi à {clerks}</translation>
  </message>
  <message>
   <source>{account} may not send letters that come from {sender}.</source>
   <translation>{account} n’a pas le droit d’envoyer des lettres qui viennent de {sender}.</translation>
  </message>
  <message>
   <source>{account} on {server}</source>
   <translation>{account} sur {server}</translation>
  </message>
  <message>
   <source>{arrival} to {departure}</source>
   <translation>{arrival} au {departure}</translation>
  </message>
  <message>
   <source>{author} to {clerk}, {at}</source>
   <translation>{author} à {clerk}, {at}</translation>
  </message>
  <message>
   <source>{code} has a new sign-on password.</source>
   <translation>{code} a un nouveau mot de passe de session.</translation>
  </message>
  <message>
   <source>{code} has no sign-on password now.</source>
   <translation>{code} n’a plus de mot de passe de session.</translation>
  </message>
  <message>
   <source>{code} is not active. F8 lists the clerks.</source>
   <translation>{code} n’est pas actif. F8 affiche les employés.</translation>
  </message>
  <message>
   <source>{code} is not active. F8 lists those that are.</source>
   <translation>{code} n’est pas actif. F8 affiche ceux qui le sont.</translation>
  </message>
  <message>
   <source>{computer} has been looking at it for long and gets no answer. See whether {place} can be reached there, then start Trace Mailer anew.</source>
   <translation>{computer} la consulte depuis longtemps et n’obtient pas de réponse. Vérifiez que {place} y est accessible, puis redémarrez Trace Mailer.</translation>
  </message>
  <message>
   <source>{copies} will be emailed to {clerks} (traces and staff messages of the previous 7 days, since {day}). Switch Email Traces on?</source>
   <translation>{copies} partiront par e-mail à {clerks} (traces et messages au personnel des 7 derniers jours, depuis le {day}). Activer « Traces par e-mail » ?</translation>
  </message>
  <message>
   <source>{count} changes</source>
   <translation>{count} modifications</translation>
  </message>
  <message>
   <source>{count} clerks</source>
   <translation>{count} employés</translation>
  </message>
  <message>
   <source>{count} copies</source>
   <translation>{count} copies</translation>
  </message>
  <message>
   <source>{count} found</source>
   <translation>{count} trouvées</translation>
  </message>
  <message>
   <source>{count} messages sent.</source>
   <translation>{count} messages envoyés.</translation>
  </message>
  <message>
   <source>{count} opened again.</source>
   <translation>{count} rouvertes.</translation>
  </message>
  <message>
   <source>{count} resolved.</source>
   <translation>{count} résolues.</translation>
  </message>
  <message>
   <source>{count} rows are now in {place}: those read and those written were counted. What was here stays, marked as moved. Close this program and start it again: it goes there by itself. On other workstations, start it with --database and that place, or with TRACE_MAILER_DATABASE set to it.</source>
   <translation>{count} lignes sont maintenant dans {place} : celles lues et celles écrites ont été comptées. Ce qui était ici y reste, marqué comme déplacé. Fermez ce programme et redémarrez-le : il y va de lui-même. Sur les autres postes, démarrez-le avec --database et cet emplacement, ou avec TRACE_MAILER_DATABASE défini ainsi.</translation>
  </message>
  <message>
   <source>{count} traces</source>
   <translation>{count} traces</translation>
  </message>
  <message>
   <source>{count} traces entered.</source>
   <translation>{count} traces saisies.</translation>
  </message>
  <message>
   <source>{count} traces. Older ones were not looked at: name a day, a room or a guest.</source>
   <translation>{count} traces. Les plus anciennes n’ont pas été examinées : indiquez un jour, une chambre ou un client.</translation>
  </message>
  <message>
   <source>{count} unread</source>
   <translation>{count} non lus</translation>
  </message>
  <message>
   <source>{count} unread messages</source>
   <translation>{count} messages non lus</translation>
  </message>
  <message>
   <source>{day}: {sent} sent, {waiting} waiting, {refused} refused</source>
   <translation>{day} : {sent} envoyées, {waiting} en attente, {refused} refusées</translation>
  </message>
  <message>
   <source>{domain!r} after the @ is not a valid domain.</source>
   <translation>{domain!r} après le @ n’est pas un domaine valable.</translation>
  </message>
  <message>
   <source>{domain} is with {provider}.</source>
   <translation>{domain} est chez {provider}.</translation>
  </message>
  <message>
   <source>{domain} publishes it (SRV).</source>
   <translation>{domain} le publie (SRV).</translation>
  </message>
  <message>
   <source>{done} Letters that were under way when a program ended may arrive twice.</source>
   <translation>{done} Les lettres qui étaient en route lorsqu’un programme s’est terminé peuvent arriver deux fois.</translation>
  </message>
  <message>
   <source>{done} What was in its place is kept as {kept}.</source>
   <translation>{done} Ce qui était à sa place est gardé sous {kept}.</translation>
  </message>
  <message>
   <source>{done} What was sent since then is not known, so Email Traces is N now. When it becomes Y, traces of the previous 7 days that went out after the copy was made are sent again.</source>
   <translation>{done} Ce qui a été envoyé depuis n’est pas connu ; « Traces par e-mail » est donc maintenant sur N. Une fois remis sur Y, les traces des 7 derniers jours parties après la copie sont envoyées à nouveau.</translation>
  </message>
  <message>
   <source>{done} What was sent since then is remembered and is not sent again.</source>
   <translation>{done} Ce qui a été envoyé depuis est retenu et n’est pas envoyé à nouveau.</translation>
  </message>
  <message>
   <source>{field} has no list.</source>
   <translation>{field} n’a pas de liste.</translation>
  </message>
  <message>
   <source>{field} has no list. F1 tells what it takes.</source>
   <translation>{field} n’a pas de liste. F1 explique ce qui s’y écrit.</translation>
  </message>
  <message>
   <source>{file} is in use by another program. Close it and try again; nothing was changed.</source>
   <translation>{file} est utilisé par un autre programme. Fermez-le et réessayez ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>{file} is still being written.</source>
   <translation>{file} est encore en cours d’écriture.</translation>
  </message>
  <message>
   <source>{file} lies on a network share, where a SQLite file can be damaged. Choose a folder of this computer, or a PostgreSQL database, which several workstations can use (postgresql+psycopg://…).</source>
   <translation>{file} se trouve sur un partage réseau, où un fichier SQLite peut être endommagé. Choisissez un dossier de cet ordinateur, ou une base de données PostgreSQL, que plusieurs postes peuvent utiliser (postgresql+psycopg://…).</translation>
  </message>
  <message>
   <source>{folder} cannot be made or written: {cause}. Nothing was taken in.</source>
   <translation>{folder} ne peut pas être créé ou écrit : {cause}. Rien n’a été repris.</translation>
  </message>
  <message>
   <source>{host} is {addresses}.</source>
   <translation>{host} est {addresses}.</translation>
  </message>
  <message>
   <source>{host}, port {port}: no usable mail server.</source>
   <translation>{host}, port {port} : aucun serveur de messagerie utilisable.</translation>
  </message>
  <message>
   <source>{host}, port {port}: takes letters, {security}.</source>
   <translation>{host}, port {port} : accepte des lettres, {security}.</translation>
  </message>
  <message>
   <source>{key} alone is needed for typing. Choose it with Ctrl or Alt, or an F-key.</source>
   <translation>{key} seule sert à taper. Choisissez-la avec Ctrl ou Alt, ou prenez une touche F.</translation>
  </message>
  <message>
   <source>{key} is needed in fields and lists. Choose another key.</source>
   <translation>{key} sert dans les champs et les listes. Choisissez une autre touche.</translation>
  </message>
  <message>
   <source>{key} is no field of {records}. Known are {names}.</source>
   <translation>{key} n’est pas un champ de {records}. Champs connus : {names}.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}” already. Take it away there first, or choose another key.</source>
   <translation>{key} est déjà la touche de « {command} ». Retirez-la d’abord là-bas, ou choisissez une autre touche.</translation>
  </message>
  <message>
   <source>{kind} {code} is used in {uses}, so it cannot be deleted.</source>
   <translation>{kind} {code} est encore utilisé ({uses}) ; suppression impossible.</translation>
  </message>
  <message>
   <source>{kind} {code} is used in {uses}, so it cannot be deleted. Set Active to N instead.</source>
   <translation>{kind} {code} est encore utilisé ({uses}) ; suppression impossible. Mettez plutôt « Actif » sur N.</translation>
  </message>
  <message>
   <source>{line!r} is not a field and a column. Write trace_date = TRC_DT.</source>
   <translation>{line!r} n’est pas un champ et une colonne. Écrivez trace_date = TRC_DT.</translation>
  </message>
  <message>
   <source>{local!r} before the @ is not a valid mailbox name.</source>
   <translation>{local!r} avant le @ n’est pas un nom de boîte valable.</translation>
  </message>
  <message>
   <source>{method} as {account}</source>
   <translation>{method} comme {account}</translation>
  </message>
  <message>
   <source>{name} ({guest_no}) has no email address. Enter it in the guest's record first.</source>
   <translation>{name} ({guest_no}) n’a pas d’adresse e-mail. Saisissez-la d’abord dans la fiche du client.</translation>
  </message>
  <message>
   <source>{name} cannot be reached for the sign-in. Check this computer's network and proxy.</source>
   <translation>{name} est injoignable pour l’authentification. Vérifiez le réseau et le proxy de cet ordinateur.</translation>
  </message>
  <message>
   <source>{name} does not accept the earlier sign-in of {account} any more: it was revoked, has ended, or the password has changed since. {again}</source>
   <translation>{name} n’accepte plus l’authentification antérieure de {account} : elle a été révoquée, a pris fin, ou le mot de passe a changé depuis. {again}</translation>
  </message>
  <message>
   <source>{name} does not accept this application. Check OAuth Client ID and OAuth Tenant, and set the application's secret again with Window | Set Password: secrets end after a time.</source>
   <translation>{name} n’accepte pas cette application. Vérifiez « ID client OAuth » et « Locataire OAuth », et définissez à nouveau le code secret de l’application par Fenêtre | Définir le mot de passe : les codes secrets expirent.</translation>
  </message>
  <message>
   <source>{name} has been held by another program for long and cannot be taken in: newer files come in before it. End that program, or remove the file.</source>
   <translation>{name} est retenu depuis longtemps par un autre programme et ne peut pas être repris : des fichiers plus récents sont repris avant lui. Fermez ce programme, ou supprimez le fichier.</translation>
  </message>
  <message>
   <source>{name} publishes these settings.</source>
   <translation>{name} publie ces réglages.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in of {account}. Its answer says why. {again}</source>
   <translation>{name} a refusé l’authentification de {account}. Sa réponse dit pourquoi. {again}</translation>
  </message>
  <message>
   <source>{name} was read but cannot be moved away: {cause}. Check your rights there.</source>
   <translation>{name} a été lu mais ne peut pas être déplacé : {cause}. Vérifiez vos droits à cet endroit.</translation>
  </message>
  <message>
   <source>{new:,} new, {changed:,} changed</source>
   <translation>{new:,} nouvelles, {changed:,} modifiées</translation>
  </message>
  <message>
   <source>{new:,} new, {changed:,} changed, {same:,} the same as before.</source>
   <translation>{new:,} nouvelles, {changed:,} modifiées, {same:,} inchangées.</translation>
  </message>
  <message>
   <source>{new} new, {changed} changed, {same} the same as before.</source>
   <translation>{new} nouvelles, {changed} modifiées, {same} inchangées.</translation>
  </message>
  <message>
   <source>{part}, line {line}: {problem}</source>
   <translation>{part}, ligne {line} : {problem}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {cause}. Choose another place.</source>
   <translation>{path} ne peut pas être écrit : {cause}. Choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>{path} has too many records: at most {limit:,}.</source>
   <translation>{path} contient trop de fiches : {limit:,} au plus.</translation>
  </message>
  <message>
   <source>{path} is a workbook or another packed file, no CSV file. Save it as 'CSV UTF-8'.</source>
   <translation>{path} est un classeur ou un autre fichier compressé, pas un fichier CSV. Enregistrez-le comme « CSV UTF-8 ».</translation>
  </message>
  <message>
   <source>{path} is not a CSV file at line {line}: a quotation mark is missing or one too many, or a text is much too long ({error}).</source>
   <translation>{path} n’est pas un fichier CSV à la ligne {line} : un guillemet manque ou est de trop, ou un texte est bien trop long ({error}).</translation>
  </message>
  <message>
   <source>{path} is not {encoding} text (line {line}). {advice}.</source>
   <translation>{path} n’est pas du texte {encoding} (ligne {line}). {advice}.</translation>
  </message>
  <message>
   <source>{path} is not {encoding} text: there are null characters in line {line}. {advice}.</source>
   <translation>{path} n’est pas du texte {encoding} : il y a des caractères nuls à la ligne {line}. {advice}.</translation>
  </message>
  <message>
   <source>{path} is too large: at most {limit} MB.</source>
   <translation>{path} est trop grand : {limit} Mo au plus.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, 1 problem.</source>
   <translation>{path} : rien n’a été importé, 1 problème.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, {count} problems.</source>
   <translation>{path} : rien n’a été importé, {count} problèmes.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, {count} problems. The first {most}:</source>
   <translation>{path} : rien n’a été importé, {count} problèmes. Les {most} premiers :</translation>
  </message>
  <message>
   <source>{place} has the column {column} twice.</source>
   <translation>{place} contient deux fois la colonne {column}.</translation>
  </message>
  <message>
   <source>{place} has the schema of this program ({revision}).</source>
   <translation>{place} a le schéma de ce programme ({revision}).</translation>
  </message>
  <message>
   <source>{place} is empty: its first line must name the columns {names}.</source>
   <translation>{place} est vide : sa première ligne doit nommer les colonnes {names}.</translation>
  </message>
  <message>
   <source>{place} is still being written.</source>
   <translation>{place} est encore en cours d’écriture.</translation>
  </message>
  <message>
   <source>{place} is what {source} was.</source>
   <translation>{place} est maintenant ce qu’était {source}.</translation>
  </message>
  <message>
   <source>{place} lacks columns: {missing}. Its header names {names}.</source>
   <translation>Il manque des colonnes dans {place} : {missing}. L’en-tête nomme {names}.</translation>
  </message>
  <message>
   <source>{program} is made of these libraries of others. Its windows are Qt's, under the GNU Lesser General Public License.</source>
   <translation>{program} est fait de ces bibliothèques d’autres auteurs. Ses fenêtres sont celles de Qt, sous la GNU Lesser General Public License.</translation>
  </message>
  <message>
   <source>{screen} needs a clerk with more access to sign on.</source>
   <translation>{screen} demande la session d’un employé avec plus d’accès.</translation>
  </message>
  <message>
   <source>{server} and this program found no kind of encryption that both take.</source>
   <translation>{server} et ce programme n’ont trouvé aucun chiffrement commun.</translation>
  </message>
  <message>
   <source>{server} answers, but takes no letters from this computer.</source>
   <translation>{server} répond, mais n’accepte pas de lettres de cet ordinateur.</translation>
  </message>
  <message>
   <source>{server} began to encrypt and broke off with an error of its own, so nothing was sent.</source>
   <translation>{server} a commencé à chiffrer et s’est interrompu sur une erreur de son côté ; rien n’a donc été envoyé.</translation>
  </message>
  <message>
   <source>{server} cannot be reached.</source>
   <translation>{server} est injoignable.</translation>
  </message>
  <message>
   <source>{server} closed the connection in the middle of the conversation.</source>
   <translation>{server} a fermé la connexion au milieu de l’échange.</translation>
  </message>
  <message>
   <source>{server} closed the connection when encryption should begin.</source>
   <translation>{server} a fermé la connexion au moment de commencer le chiffrement.</translation>
  </message>
  <message>
   <source>{server} did not answer in time.</source>
   <translation>{server} n’a pas répondu à temps.</translation>
  </message>
  <message>
   <source>{server} did not answer in time; many networks block port 25 on the way out.</source>
   <translation>{server} n’a pas répondu à temps ; beaucoup de réseaux bloquent le port 25 en sortie.</translation>
  </message>
  <message>
   <source>{server} does not answer: nothing takes mail there.</source>
   <translation>{server} ne répond pas : rien n’y reçoit de courrier.</translation>
  </message>
  <message>
   <source>{server} does not offer encryption (STARTTLS), so nothing was sent to it.</source>
   <translation>{server} ne propose pas de chiffrement (STARTTLS) ; rien ne lui a donc été envoyé.</translation>
  </message>
  <message>
   <source>{server} does not speak TLS from the first byte.</source>
   <translation>{server} ne parle pas TLS dès le premier octet.</translation>
  </message>
  <message>
   <source>{server} gave an answer that cannot be read as a mail server's.</source>
   <translation>{server} a donné une réponse qui n’est pas celle d’un serveur de messagerie.</translation>
  </message>
  <message>
   <source>{server} offers encryption but did not start it, so nothing was sent.</source>
   <translation>{server} propose le chiffrement mais ne l’a pas commencé ; rien n’a donc été envoyé.</translation>
  </message>
  <message>
   <source>{server} shows another certificate than the one whose fingerprint is in Email Certificate Fingerprint, so nothing was sent.</source>
   <translation>{server} présente un autre certificat que celui dont l’empreinte figure dans « Empreinte du certificat » ; rien n’a donc été envoyé.</translation>
  </message>
  <message>
   <source>{server} stopped answering in the middle of the conversation.</source>
   <translation>{server} a cessé de répondre au milieu de l’échange.</translation>
  </message>
  <message>
   <source>{server} took the connection but sent no greeting, as a port does that is encrypted from the first byte.</source>
   <translation>{server} a pris la connexion mais n’a pas envoyé d’accueil, comme le fait un port chiffré dès le premier octet.</translation>
  </message>
  <message>
   <source>{server}, port {port}</source>
   <translation>{server}, port {port}</translation>
  </message>
  <message>
   <source>{some} and {more}</source>
   <translation>{some} et {more}</translation>
  </message>
  <message>
   <source>{source} cannot be put in the place of {file}, which is what it was: {error}.</source>
   <translation>{source} ne peut pas être mis à la place de {file}, qui reste ce qu’il était : {error}.</translation>
  </message>
  <message>
   <source>{source} is damaged. Take another copy. ({wrong})</source>
   <translation>{source} est endommagé. Prenez une autre copie. ({wrong})</translation>
  </message>
  <message>
   <source>{source} is no copy of a database of Trace Mailer, or it is damaged. ({error})</source>
   <translation>{source} n’est pas une copie d’une base de données de Trace Mailer, ou elle est endommagée. ({error})</translation>
  </message>
  <message>
   <source>{source} is the database itself. Its copies are in {folder}.</source>
   <translation>{source} est la base de données elle-même. Ses copies sont dans {folder}.</translation>
  </message>
  <message>
   <source>{target} exists already; choose another name.</source>
   <translation>{target} existe déjà ; choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{text!r} is no way of writing dates. Write it as DD-MON-YY; F8 lists them.</source>
   <translation>{text!r} n’est pas une écriture de dates. Écrivez par exemple DD-MON-YY ; F8 affiche la liste.</translation>
  </message>
  <message>
   <source>{text!r} is not a date and time. Write it as 2026-11-24T14:05.</source>
   <translation>{text!r} n’est pas une date avec heure. Écrivez-la ainsi : 2026-11-24T14:05.</translation>
  </message>
  <message>
   <source>{text!r} is not a date and time: there is no such moment.</source>
   <translation>{text!r} n’est pas une date avec heure : ce moment n’existe pas.</translation>
  </message>
  <message>
   <source>{text!r} is not a date as {pattern}.</source>
   <translation>{text!r} n’est pas une date de la forme {pattern}.</translation>
  </message>
  <message>
   <source>{text!r} is not a date as {pattern}: there is no such day.</source>
   <translation>{text!r} n’est pas une date de la forme {pattern} : ce jour n’existe pas.</translation>
  </message>
  <message>
   <source>{text!r} is not a date. Write it as 2026-11-24.</source>
   <translation>{text!r} n’est pas une date. Écrivez-la ainsi : 2026-11-24.</translation>
  </message>
  <message>
   <source>{text!r} is not a date: there is no such day.</source>
   <translation>{text!r} n’est pas une date : ce jour n’existe pas.</translation>
  </message>
  <message>
   <source>{text!r} is not a known time zone. F8 lists them.</source>
   <translation>{text!r} n’est pas un fuseau horaire connu. F8 affiche la liste.</translation>
  </message>
  <message>
   <source>{text!r} is not a time of day. Write it as 14:05.</source>
   <translation>{text!r} n’est pas une heure. Écrivez-la ainsi : 14:05.</translation>
  </message>
  <message>
   <source>{text!r} is not in the list. It can be {known}.</source>
   <translation>{text!r} n’est pas dans la liste. Valeurs possibles : {known}.</translation>
  </message>
  <message>
   <source>{text!r} stands in line {first} already.</source>
   <translation>{text!r} figure déjà à la ligne {first}.</translation>
  </message>
  <message>
   <source>{words} If that place is lost for ever, `trace-mailer database move --give-up "{place}"` lets the hotel be here.</source>
   <translation>{words} Si cet endroit est perdu pour toujours, `trace-mailer database move --give-up "{place}"` laisse l’hôtel ici.</translation>
  </message>
  <message>
   <source>{words} It may also have {optional}.</source>
   <translation>{words} Il peut aussi avoir {optional}.</translation>
  </message>
  <message>
   <source>“{text}” was typed for what did not open, and is not taken.</source>
   <translation>« {text} » était destiné à ce qui ne s'est pas ouvert et n'est pas repris.</translation>
  </message>
 </context>
</TS>
