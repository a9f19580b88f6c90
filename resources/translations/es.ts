<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>TraceMailer</name>
  <message>
   <source>&amp;About</source>
   <translation>Ac&amp;erca de</translation>
  </message>
  <message>
   <source>&amp;Alerts to this guest</source>
   <translation>A&amp;lertas a este huésped</translation>
  </message>
  <message>
   <source>&amp;All as they were</source>
   <translation>&amp;Todas como estaban</translation>
  </message>
  <message>
   <source>&amp;Back to the Form</source>
   <translation>V&amp;olver al formulario</translation>
  </message>
  <message>
   <source>&amp;Cancel, or Leave</source>
   <translation>&amp;Cancelar o salir</translation>
  </message>
  <message>
   <source>&amp;Choose…</source>
   <translation>Ele&amp;gir…</translation>
  </message>
  <message>
   <source>&amp;Clerk</source>
   <translation>E&amp;mpleado</translation>
  </message>
  <message>
   <source>&amp;Clerk Code</source>
   <translation>Có&amp;digo de empleado</translation>
  </message>
  <message>
   <source>&amp;Clerk Maintenance</source>
   <translation>&amp;Gestión de empleados</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>Ce&amp;rrar</translation>
  </message>
  <message>
   <source>&amp;Commands</source>
   <translation>C&amp;omandos</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>Co&amp;piar</translation>
  </message>
  <message>
   <source>&amp;Database…</source>
   <translation>&amp;Base de datos…</translation>
  </message>
  <message>
   <source>&amp;Delete Record…</source>
   <translation>&amp;Eliminar registro…</translation>
  </message>
  <message>
   <source>&amp;Deliveries</source>
   <translation>&amp;Envíos</translation>
  </message>
  <message>
   <source>&amp;Departments</source>
   <translation>&amp;Departamentos</translation>
  </message>
  <message>
   <source>&amp;Discard</source>
   <translation>&amp;Descartar</translation>
  </message>
  <message>
   <source>&amp;Do the same every time</source>
   <translation>Hacer siempre lo mis&amp;mo</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Edición</translation>
  </message>
  <message>
   <source>&amp;Export</source>
   <translation>&amp;Exportar</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Find</source>
   <translation>&amp;Buscar</translation>
  </message>
  <message>
   <source>&amp;Find Settings…</source>
   <translation>&amp;Buscar ajustes…</translation>
  </message>
  <message>
   <source>&amp;Guess Columns</source>
   <translation>&amp;Deducir columnas</translation>
  </message>
  <message>
   <source>&amp;Guest</source>
   <translation>&amp;Huésped</translation>
  </message>
  <message>
   <source>&amp;Guests</source>
   <translation>&amp;Huéspedes</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;Help for the Field</source>
   <translation>&amp;Ayuda del campo</translation>
  </message>
  <message>
   <source>&amp;Import</source>
   <translation>&amp;Importar</translation>
  </message>
  <message>
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <source>&amp;Keys…</source>
   <translation>&amp;Teclas…</translation>
  </message>
  <message>
   <source>&amp;Kind</source>
   <translation>&amp;Tipo</translation>
  </message>
  <message>
   <source>&amp;Language…</source>
   <translation>&amp;Idioma…</translation>
  </message>
  <message>
   <source>&amp;Letter</source>
   <translation>Ca&amp;rta</translation>
  </message>
  <message>
   <source>&amp;Letters</source>
   <translation>&amp;Cartas</translation>
  </message>
  <message>
   <source>&amp;Licences…</source>
   <translation>&amp;Licencias…</translation>
  </message>
  <message>
   <source>&amp;Look Up</source>
   <translation>&amp;Lista</translation>
  </message>
  <message>
   <source>&amp;Mail</source>
   <translation>&amp;Correo</translation>
  </message>
  <message>
   <source>&amp;Menu Shortcut</source>
   <translation>&amp;Atajo de menú</translation>
  </message>
  <message>
   <source>&amp;Move</source>
   <translation>&amp;Mover</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Nuevo</translation>
  </message>
  <message>
   <source>&amp;New Trace…</source>
   <translation>&amp;Nueva traza…</translation>
  </message>
  <message>
   <source>&amp;New password</source>
   <translation>&amp;Nueva contraseña</translation>
  </message>
  <message>
   <source>&amp;No</source>
   <translation>&amp;No</translation>
  </message>
  <message>
   <source>&amp;Old password</source>
   <translation>Contraseña &amp;anterior</translation>
  </message>
  <message>
   <source>&amp;Open</source>
   <translation>A&amp;brir</translation>
  </message>
  <message>
   <source>&amp;Page</source>
   <translation>&amp;Página</translation>
  </message>
  <message>
   <source>&amp;Password</source>
   <translation>C&amp;ontraseña</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>&amp;Pegar</translation>
  </message>
  <message>
   <source>&amp;Preview</source>
   <translation>&amp;Vista previa</translation>
  </message>
  <message>
   <source>&amp;Previous Record</source>
   <translation>Registro &amp;anterior</translation>
  </message>
  <message>
   <source>&amp;Put into Email Setup</source>
   <translation>&amp;Pasar a la configuración</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <source>&amp;Refresh</source>
   <translation>Ac&amp;tualizar</translation>
  </message>
  <message>
   <source>&amp;Remove</source>
   <translation>&amp;Quitar</translation>
  </message>
  <message>
   <source>&amp;Remove…</source>
   <translation>&amp;Quitar…</translation>
  </message>
  <message>
   <source>&amp;Report a Problem…</source>
   <translation>&amp;Informar de un problema…</translation>
  </message>
  <message>
   <source>&amp;Resolve Trace</source>
   <translation>&amp;Resolver traza</translation>
  </message>
  <message>
   <source>&amp;Restore</source>
   <translation>&amp;Restaurar</translation>
  </message>
  <message>
   <source>&amp;Restore a Copy…</source>
   <translation>&amp;Restaurar una copia…</translation>
  </message>
  <message>
   <source>&amp;Retry Marked Deliveries</source>
   <translation>&amp;Reintentar los marcados</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <source>&amp;Send</source>
   <translation>E&amp;nviar</translation>
  </message>
  <message>
   <source>&amp;Send Now</source>
   <translation>&amp;Enviar ahora</translation>
  </message>
  <message>
   <source>&amp;Show</source>
   <translation>M&amp;ostrar</translation>
  </message>
  <message>
   <source>&amp;Size</source>
   <translation>&amp;Tamaño</translation>
  </message>
  <message>
   <source>&amp;Subject</source>
   <translation>A&amp;sunto</translation>
  </message>
  <message>
   <source>&amp;Text</source>
   <translation>&amp;Texto</translation>
  </message>
  <message>
   <source>&amp;This one as it was</source>
   <translation>&amp;Esta como estaba</translation>
  </message>
  <message>
   <source>&amp;Tile</source>
   <translation>&amp;Mosaico</translation>
  </message>
  <message>
   <source>&amp;Traces</source>
   <translation>&amp;Trazas</translation>
  </message>
  <message>
   <source>&amp;Try It</source>
   <translation>P&amp;robar</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;Window</source>
   <translation>&amp;Ventana</translation>
  </message>
  <message>
   <source>&amp;Workstations</source>
   <translation>&amp;Puestos</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>&amp;Sí</translation>
  </message>
  <message>
   <source>&amp;to</source>
   <translation>&amp;a</translation>
  </message>
  <message>
   <source>'Unicode text' of Windows programs</source>
   <translation>«Texto Unicode» de programas de Windows</translation>
  </message>
  <message>
   <source>(added)</source>
   <translation>(añadido)</translation>
  </message>
  <message>
   <source>(no Email Auth Name)</source>
   <translation>(sin usuario de correo)</translation>
  </message>
  <message>
   <source>(no Email server IP)</source>
   <translation>(sin IP del servidor)</translation>
  </message>
  <message>
   <source>(no name)</source>
   <translation>(sin nombre)</translation>
  </message>
  <message>
   <source>(no server name)</source>
   <translation>(sin nombre de servidor)</translation>
  </message>
  <message>
   <source>(removed)</source>
   <translation>(eliminado)</translation>
  </message>
  <message>
   <source>(set)</source>
   <translation>(establecida)</translation>
  </message>
  <message>
   <source>1 change</source>
   <translation>1 cambio</translation>
  </message>
  <message>
   <source>1 clerk</source>
   <translation>1 empleado</translation>
  </message>
  <message>
   <source>1 copy</source>
   <translation>1 copia</translation>
  </message>
  <message>
   <source>1 found</source>
   <translation>1 encontrado</translation>
  </message>
  <message>
   <source>1 message sent.</source>
   <translation>1 mensaje enviado.</translation>
  </message>
  <message>
   <source>1 opened again.</source>
   <translation>1 reabierta.</translation>
  </message>
  <message>
   <source>1 resolved.</source>
   <translation>1 resuelta.</translation>
  </message>
  <message>
   <source>1 trace</source>
   <translation>1 traza</translation>
  </message>
  <message>
   <source>1 trace entered.</source>
   <translation>1 traza anotada.</translation>
  </message>
  <message>
   <source>1 unread</source>
   <translation>1 sin leer</translation>
  </message>
  <message>
   <source>1 unread message</source>
   <translation>1 mensaje sin leer</translation>
  </message>
  <message>
   <source>11/12/2026, the month first</source>
   <translation>11/12/2026, primero el mes</translation>
  </message>
  <message>
   <source>11/12/26, the month first</source>
   <translation>11/12/26, primero el mes</translation>
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
   <translation>12/11/2026, primero el día</translation>
  </message>
  <message>
   <source>12/11/26, the day first</source>
   <translation>12/11/26, primero el día</translation>
  </message>
  <message>
   <source>1: each day.</source>
   <translation>1: todos los días.</translation>
  </message>
  <message>
   <source>A blank password removes the stored one and signs in with an empty password; some servers refuse it.</source>
   <translation>Si la deja en blanco, se quita la contraseña guardada y la sesión se inicia sin ella; algunos servidores no lo aceptan.</translation>
  </message>
  <message>
   <source>A database {kind}:// cannot be used: it must be SQLite or PostgreSQL, a file's path or a postgresql+psycopg:// URL.</source>
   <translation>No se puede usar una base de datos {kind}://: debe ser SQLite o PostgreSQL, la ruta de un archivo o una URL postgresql+psycopg://.</translation>
  </message>
  <message>
   <source>A file, or a PostgreSQL database without a hotel in it. Everything is copied and counted; what is here stays, marked as moved. Close the program on every other workstation first.</source>
   <translation>Un archivo, o una base de datos PostgreSQL sin ningún hotel. Se copia y se cuenta todo; lo que hay aquí se queda, marcado como movido. Cierre antes el programa en todos los demás puestos.</translation>
  </message>
  <message>
   <source>A folder that reports are dropped in</source>
   <translation>Una carpeta en la que se dejan informes</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} is under way or was interrupted. If it was interrupted, start the program once, so that it is known where the hotel is.</source>
   <translation>Un traslado de este hotel a {place} está en curso o se interrumpió. Si se interrumpió, inicie una vez el programa, para que se sepa dónde está el hotel.</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} was interrupted. Start the program once, so that it is known where the hotel is.</source>
   <translation>Un traslado de este hotel a {place} se interrumpió. Inicie una vez el programa, para que se sepa dónde está el hotel.</translation>
  </message>
  <message>
   <source>A move of this hotel to {place} was interrupted. Whether it arrived there cannot be seen now. {error}</source>
   <translation>Se interrumpió un traslado de este hotel a {place}. Ahora no se puede ver si llegó allí. {error}</translation>
  </message>
  <message>
   <source>A move to {place} was interrupted; name that.</source>
   <translation>Se interrumpió un traslado a {place}; indíquelo.</translation>
  </message>
  <message>
   <source>A new record. Saving adds it.</source>
   <translation>Un registro nuevo. Al guardar se añade.</translation>
  </message>
  <message>
   <source>A password is stored in {vault}.</source>
   <translation>Hay una contraseña guardada en {vault}.</translation>
  </message>
  <message>
   <source>A text holds something that is no character. Type it anew.</source>
   <translation>Un texto contiene algo que no es un carácter. Escríbalo de nuevo.</translation>
  </message>
  <message>
   <source>A view of the hotel system's database</source>
   <translation>Una vista de la base de datos del sistema hotelero</translation>
  </message>
  <message>
   <source>A&amp;ttempts to send the marked copy, and what the mail server said:</source>
   <translation>Inte&amp;ntos de enviar la copia marcada y lo que dijo el servidor de correo:</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>Accept only this certificate: put its &amp;fingerprint into Email Setup</source>
   <translation>Aceptar solo este certificado: pasar su &amp;huella a la configuración</translation>
  </message>
  <message>
   <source>Access</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Activo</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Alert: departure</source>
   <translation>Alerta: salida</translation>
  </message>
  <message>
   <source>Alert: own words</source>
   <translation>Alerta: texto propio</translation>
  </message>
  <message>
   <source>Alert: room ready</source>
   <translation>Alerta: habitación lista</translation>
  </message>
  <message>
   <source>Alert: welcome</source>
   <translation>Alerta: bienvenida</translation>
  </message>
  <message>
   <source>Alerts to this guest</source>
   <translation>Alertas a este huésped</translation>
  </message>
  <message>
   <source>Alerts to this guest so &amp;far</source>
   <translation>Alertas &amp;ya enviadas al huésped</translation>
  </message>
  <message>
   <source>Allow CC Flg</source>
   <translation>Permitir CC</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Alt with a letter opens menus and goes to fields. Choose another key.</source>
   <translation>Alt con una letra abre menús y va a los campos. Elija otra tecla.</translation>
  </message>
  <message>
   <source>An Exchange admin switches it on under Manage email apps of the mailbox; security defaults must allow it.</source>
   <translation>Un administrador de Exchange lo activa en «Administrar aplicaciones de correo» del buzón; los valores de seguridad predeterminados deben permitirlo.</translation>
  </message>
  <message>
   <source>An application that signs in to Microsoft by itself needs its organisation. Fill OAuth Tenant with the directory (tenant) ID, or clear the secret with Window | Set Password so that somebody signs in.</source>
   <translation>Una aplicación que inicia sesión por sí sola en Microsoft necesita su organización. Rellene «Inquilino OAuth» con el ID de directorio (inquilino), o borre el secreto con Ventana | Fijar contraseña para que alguien inicie la sesión.</translation>
  </message>
  <message>
   <source>An older version of Trace Mailer still works with this database, and would not understand it any more: {names}. Close it there, then start again.</source>
   <translation>Una versión anterior de Trace Mailer sigue trabajando con esta base de datos y ya no la entendería: {names}. Ciérrela allí y vuelva a iniciar.</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Arrival</source>
   <translation>Llegada</translation>
  </message>
  <message>
   <source>As it was before the mistake.</source>
   <translation>Como estaba antes del error.</translation>
  </message>
  <message>
   <source>Ask who runs the mail server to look at its certificate and key; nothing is wrong here.</source>
   <translation>Pida a quien lleva el servidor de correo que revise su certificado y su clave; aquí no hay nada mal.</translation>
  </message>
  <message>
   <source>Ask who runs the server to renew it, and check this computer's date.</source>
   <translation>Pida a quien lleva el servidor que lo renueve y compruebe la fecha de este equipo.</translation>
  </message>
  <message>
   <source>Ask who runs the server whether it was renewed, then enter the new fingerprint, or blank for a public one.</source>
   <translation>Pregunte a quien lleva el servidor si se renovó; después escriba la huella nueva, o deje el campo en blanco si es uno público.</translation>
  </message>
  <message>
   <source>Ask whoever runs the mail server for the fingerprint and compare it. Whoever shows a certificate that you accept unseen can read the password and every letter. Nothing changes before Email Setup is saved.</source>
   <translation>Pida la huella a quien lleva el servidor de correo y compárela. Quien presente un certificado que usted acepte sin verlo podrá leer la contraseña y todas las cartas. No cambia nada hasta que se guarde la configuración de correo.</translation>
  </message>
  <message>
   <source>Asking the provider…</source>
   <translation>Preguntando al proveedor…</translation>
  </message>
  <message>
   <source>Asking the vault…</source>
   <translation>Consultando el almacén…</translation>
  </message>
  <message>
   <source>Asks the address's domain and its mail servers. No password is sent.</source>
   <translation>Pregunta al dominio de la dirección y a sus servidores de correo. No se envía ninguna contraseña.</translation>
  </message>
  <message>
   <source>At</source>
   <translation>Momento</translation>
  </message>
  <message>
   <source>At least {shortest} characters, of any kind.</source>
   <translation>Al menos {shortest} caracteres, de cualquier clase.</translation>
  </message>
  <message>
   <source>Authenticated SMTP must be switched on for the mailbox; at most 30 letters a minute.</source>
   <translation>El SMTP autenticado debe estar activado para el buzón; como máximo 30 cartas por minuto.</translation>
  </message>
  <message>
   <source>Back to the &amp;Original Letter…</source>
   <translation>Volver a la carta &amp;original…</translation>
  </message>
  <message>
   <source>Back to the &amp;Original…</source>
   <translation>Volver al &amp;original…</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Retroceso</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>C&amp;ascade</source>
   <translation>&amp;Cascada</translation>
  </message>
  <message>
   <source>C&amp;ertificate…</source>
   <translation>Cert&amp;ificado…</translation>
  </message>
  <message>
   <source>C&amp;lerk</source>
   <translation>Emp&amp;leado</translation>
  </message>
  <message>
   <source>C&amp;opy</source>
   <translation>Co&amp;piar</translation>
  </message>
  <message>
   <source>CA file</source>
   <translation>Archivo de CA</translation>
  </message>
  <message>
   <source>CLERK</source>
   <translation>CLERK</translation>
  </message>
  <message>
   <source>CSV &amp;file</source>
   <translation>Archivo CS&amp;V</translation>
  </message>
  <message>
   <source>CSV file</source>
   <translation>Archivo CSV</translation>
  </message>
  <message>
   <source>CSV files (*.csv);;All files (*)</source>
   <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Certificate of the Mail Server</source>
   <translation>Certificado del servidor de correo</translation>
  </message>
  <message>
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Ch&amp;ange… (Enter)</source>
   <translation>Camb&amp;iar… (Intro)</translation>
  </message>
  <message>
   <source>Cha&amp;nges</source>
   <translation>Ca&amp;mbios</translation>
  </message>
  <message>
   <source>Challenge and response (RFC 2195)</source>
   <translation>Desafío y respuesta (RFC 2195)</translation>
  </message>
  <message>
   <source>Changed by Somebody Else</source>
   <translation>Cambiado por otra persona</translation>
  </message>
  <message>
   <source>Change… (Enter)</source>
   <translation>Cambiar… (Intro)</translation>
  </message>
  <message>
   <source>Check Email Auth Name (some servers want the whole address, some the part before the @), and set the password again with Window | Set Password.</source>
   <translation>Compruebe «Usuario de correo» (unos servidores quieren la dirección completa, otros la parte anterior a la @) y fije de nuevo la contraseña con Ventana | Fijar contraseña.</translation>
  </message>
  <message>
   <source>Check Email Security: TLS belongs to port 465, STARTTLS to ports 587 and 25.</source>
   <translation>Compruebe «Seguridad»: TLS corresponde al puerto 465; STARTTLS, a los puertos 587 y 25.</translation>
  </message>
  <message>
   <source>Check Email server IP and Email Server Port, and whether a firewall stands between.</source>
   <translation>Compruebe «IP del servidor» y «Puerto de correo», y si hay un cortafuegos por medio.</translation>
  </message>
  <message>
   <source>Check Email server IP and Email Server Port: 587, 465 or 25, not one for web pages or for fetching mail.</source>
   <translation>Compruebe «IP del servidor» y «Puerto de correo»: 587, 465 o 25, no uno para páginas web ni para recoger correo.</translation>
  </message>
  <message>
   <source>Check Email server IP, and Email Server Port: usually 587 or 465 at a provider, 25 in the house.</source>
   <translation>Compruebe «IP del servidor» y «Puerto de correo»: normalmente 587 o 465 en un proveedor, 25 en la casa.</translation>
  </message>
  <message>
   <source>Check that Email Auth Name is the mailbox's address, and that who signed in, or the application, may send for it; then sign in again with Mail | Sign In.</source>
   <translation>Compruebe que «Usuario de correo» es la dirección del buzón y que quien inició la sesión, o la aplicación, puede enviar por él; después autorice de nuevo con Correo | Autorizar cuenta.</translation>
  </message>
  <message>
   <source>Check that it is on this computer and holds the CA's certificate as text (PEM).</source>
   <translation>Compruebe que está en este equipo y que contiene el certificado de la CA como texto (PEM).</translation>
  </message>
  <message>
   <source>Check that it is the right server and port, or let who runs it allow this computer's address.</source>
   <translation>Compruebe que el servidor y el puerto son los correctos, o pida a quien lo lleva que admita la dirección de este equipo.</translation>
  </message>
  <message>
   <source>Check the addresses of recipient and sender.</source>
   <translation>Compruebe las direcciones del destinatario y del remitente.</translation>
  </message>
  <message>
   <source>Check the spelling of Email server IP, and that this computer is on the network.</source>
   <translation>Compruebe cómo está escrito «IP del servidor» y que este equipo está en la red.</translation>
  </message>
  <message>
   <source>Check the spelling of the recipient's email address.</source>
   <translation>Compruebe cómo está escrita la dirección de correo del destinatario.</translation>
  </message>
  <message>
   <source>Check this computer's date and time zone.</source>
   <translation>Compruebe la fecha y la zona horaria de este equipo.</translation>
  </message>
  <message>
   <source>Check this computer's network and Email server IP.</source>
   <translation>Compruebe la red de este equipo y «IP del servidor».</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth with F8, or NONE if the server needs no sign-in.</source>
   <translation>Elija AUTO en «Autenticación» con F8, o NONE si el servidor no necesita inicio de sesión.</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth with F8.</source>
   <translation>Elija AUTO en «Autenticación» con F8.</translation>
  </message>
  <message>
   <source>Choose AUTO as Email Auth Meth, fill Email Auth Name, and set its password with Window | Set Password.</source>
   <translation>Elija AUTO en «Autenticación», rellene «Usuario de correo» y fije su contraseña con Ventana | Fijar contraseña.</translation>
  </message>
  <message>
   <source>Choose NONE as Email Auth Meth with F8 if it takes letters from this computer without a sign-in; if not, set Email Server Port to the one for signing in, usually 587 or 465.</source>
   <translation>Elija NONE en «Autenticación» con F8 si acepta cartas de este equipo sin inicio de sesión; si no, ponga en «Puerto de correo» el que sirve para iniciar sesión, normalmente 587 o 465.</translation>
  </message>
  <message>
   <source>Choose OAUTH-MS as Email Auth Meth with F8; an Exchange admin may be able to allow passwords for a time.</source>
   <translation>Elija OAUTH-MS en «Autenticación» con F8; puede que un administrador de Exchange permita contraseñas durante un tiempo.</translation>
  </message>
  <message>
   <source>Choose another Encoding for this feed</source>
   <translation>Elija otra «Codificación» para esta fuente</translation>
  </message>
  <message>
   <source>Choose one; nothing changes before Email Setup is saved.</source>
   <translation>Elija una; no cambia nada hasta que se guarde la configuración de correo.</translation>
  </message>
  <message>
   <source>Choose the file to write first.</source>
   <translation>Elija primero el archivo que se va a escribir.</translation>
  </message>
  <message>
   <source>Choose {methods} as Email Auth Meth with F8.</source>
   <translation>Elija {methods} en «Autenticación» con F8.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Clerk</source>
   <translation>Empleado</translation>
  </message>
  <message>
   <source>Clerk Code</source>
   <translation>Código de empleado</translation>
  </message>
  <message>
   <source>Clerk code and password do not belong together, or this clerk has no sign-on password.</source>
   <translation>El código de empleado y la contraseña no se corresponden, o este empleado no tiene contraseña de acceso.</translation>
  </message>
  <message>
   <source>Clerk codes with commas: each gets a message of their own. F8 adds one.</source>
   <translation>Códigos de empleado con comas: cada uno recibe su propio mensaje. F8 añade uno.</translation>
  </message>
  <message>
   <source>Clerk codes with commas: each gets a trace of their own. F8 adds one.</source>
   <translation>Códigos de empleado con comas: cada uno recibe su propia traza. F8 añade uno.</translation>
  </message>
  <message>
   <source>Clerk {code} is signed on.</source>
   <translation>El empleado {code} ha iniciado sesión.</translation>
  </message>
  <message>
   <source>Clerk, workstation, field, old or new text</source>
   <translation>Empleado, puesto, campo, texto anterior o nuevo</translation>
  </message>
  <message>
   <source>Clerks</source>
   <translation>Empleados</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close Tab</source>
   <translation>Cerrar pestaña</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Column '{name}' is not known and was left out.</source>
   <translation>La columna «{name}» no se conoce y se ha omitido.</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <source>Compare its fingerprint with the one that whoever runs the server tells you, and if they are the same enter it as Email Certificate Fingerprint; else name the private CA's file as Email CA File.</source>
   <translation>Compare su huella con la que le dé quien lleva el servidor y, si son iguales, escríbala en «Huella del certificado»; si no, indique el archivo de la CA privada en «Archivo de CA».</translation>
  </message>
  <message>
   <source>Confirmation</source>
   <translation>Confirmación</translation>
  </message>
  <message>
   <source>Connected to {address}, port {port}.</source>
   <translation>Conectado a {address}, puerto {port}.</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Conexión</translation>
  </message>
  <message>
   <source>Connection and time</source>
   <translation>Conexión y hora</translation>
  </message>
  <message>
   <source>Connection unexpectedly closed</source>
   <translation>La conexión se cerró de forma inesperada</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <source>Conversation with the mail server</source>
   <translation>Conversación con el servidor de correo</translation>
  </message>
  <message>
   <source>Copies of staff messages</source>
   <translation>Copias de mensajes al personal</translation>
  </message>
  <message>
   <source>Copies of the last 30 days</source>
   <translation>Copias de los últimos 30 días</translation>
  </message>
  <message>
   <source>Copies of traces</source>
   <translation>Copias de trazas</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>Copiar la dirección del en&amp;lace</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>Cor&amp;tar</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Base de datos</translation>
  </message>
  <message>
   <source>Database: {database}
Workstation: {workstation}</source>
   <translation>Base de datos: {database}
Puesto: {workstation}</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Dated before today.</source>
   <translation>Con fecha anterior a hoy.</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Fechas</translation>
  </message>
  <message>
   <source>Dates could also be {each}: look at them in the try.</source>
   <translation>Las fechas también podrían ser {each}: mírelas en la prueba.</translation>
  </message>
  <message>
   <source>Day of arrival.</source>
   <translation>Día de llegada.</translation>
  </message>
  <message>
   <source>Day of departure.</source>
   <translation>Día de salida.</translation>
  </message>
  <message>
   <source>Days that deliveries are kept with letter and replies, at least 30. Older ones are summed up.</source>
   <translation>Días que se guardan los envíos con carta y respuestas, al menos 30. Los más antiguos se resumen.</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete the text code {code}? What was written with it stays.</source>
   <translation>¿Eliminar el código de texto {code}? Lo que se escribió con él se queda.</translation>
  </message>
  <message>
   <source>Delete {record}? It cannot be brought back.</source>
   <translation>¿Eliminar el registro {record}? No se puede recuperar.</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Department</source>
   <translation>Departamento</translation>
  </message>
  <message>
   <source>Departments</source>
   <translation>Departamentos</translation>
  </message>
  <message>
   <source>Departments with commas: each gets a trace of its own. F8 adds one.</source>
   <translation>Departamentos con comas: cada uno recibe su propia traza. F8 añade uno.</translation>
  </message>
  <message>
   <source>Departments with commas: each of their clerks gets it. F8 adds one.</source>
   <translation>Departamentos con comas: lo recibe cada uno de sus empleados. F8 añade uno.</translation>
  </message>
  <message>
   <source>Departure</source>
   <translation>Salida</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Did you mean {name}?</source>
   <translation>¿Quería decir {name}?</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Discard what was typed?</source>
   <translation>¿Descartar lo que se ha escrito?</translation>
  </message>
  <message>
   <source>Don't Save</source>
   <translation>No guardar</translation>
  </message>
  <message>
   <source>Done: no copy is sent</source>
   <translation>Hecho: no se envía copia</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vencimiento</translation>
  </message>
  <message>
   <source>E&amp;xit</source>
   <translation>Sa&amp;lir</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xportar</translation>
  </message>
  <message>
   <source>E&amp;xport This List…</source>
   <translation>E&amp;xportar esta lista…</translation>
  </message>
  <message>
   <source>Each file is taken in once, then moved to done or failed.</source>
   <translation>Cada archivo se lee una vez y después pasa a done o a failed.</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>Correo</translation>
  </message>
  <message>
   <source>Email &amp;Setup</source>
   <translation>Con&amp;figuración de correo</translation>
  </message>
  <message>
   <source>Email &amp;address that traces come from</source>
   <translation>&amp;Dirección de la que salen las trazas</translation>
  </message>
  <message>
   <source>Email Auth Meth</source>
   <translation>Autenticación</translation>
  </message>
  <message>
   <source>Email Auth Name</source>
   <translation>Usuario de correo</translation>
  </message>
  <message>
   <source>Email Auth Name is the word apikey.</source>
   <translation>«Usuario de correo» es la palabra apikey.</translation>
  </message>
  <message>
   <source>Email CA File</source>
   <translation>Archivo de CA</translation>
  </message>
  <message>
   <source>Email Certificate Fingerprint</source>
   <translation>Huella del certificado</translation>
  </message>
  <message>
   <source>Email Connections</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <source>Email Imm Send?</source>
   <translation>¿Envío inmediato?</translation>
  </message>
  <message>
   <source>Email NA Build?</source>
   <translation>¿Crear en cierre?</translation>
  </message>
  <message>
   <source>Email NA Send?</source>
   <translation>¿Enviar en cierre?</translation>
  </message>
  <message>
   <source>Email Rate Limit</source>
   <translation>Límite por minuto</translation>
  </message>
  <message>
   <source>Email Security</source>
   <translation>Seguridad</translation>
  </message>
  <message>
   <source>Email Server Port</source>
   <translation>Puerto de correo</translation>
  </message>
  <message>
   <source>Email Setup</source>
   <translation>Configuración de correo</translation>
  </message>
  <message>
   <source>Email Traces</source>
   <translation>Enviar trazas</translation>
  </message>
  <message>
   <source>Email Traces is N</source>
   <translation>«Enviar trazas» está en N</translation>
  </message>
  <message>
   <source>Email Traces is N, so nothing is sent. Set it to Y in Mail | Email Setup, then send again.</source>
   <translation>«Enviar trazas» está en N, así que no se envía nada. Póngalo en Y en Correo | Configuración de correo y envíe de nuevo.</translation>
  </message>
  <message>
   <source>Email server IP</source>
   <translation>IP del servidor</translation>
  </message>
  <message>
   <source>Email: {state}</source>
   <translation>Correo: {state}</translation>
  </message>
  <message>
   <source>Emailed</source>
   <translation>Por correo</translation>
  </message>
  <message>
   <source>Emailed: {what}</source>
   <translation>Por correo: {what}</translation>
  </message>
  <message>
   <source>Encoding</source>
   <translation>Codificación</translation>
  </message>
  <message>
   <source>Encrypt wherever possible; always before a password</source>
   <translation>Cifrar siempre que se pueda; siempre antes de una contraseña</translation>
  </message>
  <message>
   <source>Encrypted after the greeting</source>
   <translation>Cifrada tras el saludo</translation>
  </message>
  <message>
   <source>Encrypted from the first byte</source>
   <translation>Cifrada desde el primer byte</translation>
  </message>
  <message>
   <source>Encrypted with {version} ({cipher}); the {checked} was checked.</source>
   <translation>Cifrada con {version} ({cipher}); comprobado: {checked}.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Inglés</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Enter, Tab</source>
   <translation>Intro, Tab</translation>
  </message>
  <message>
   <source>Entered by</source>
   <translation>Anotada por</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>European accounts use smtp.zoho.eu.</source>
   <translation>Las cuentas europeas usan smtp.zoho.eu.</translation>
  </message>
  <message>
   <source>Every day of the guest's stay</source>
   <translation>Todos los días de la estancia del huésped</translation>
  </message>
  <message>
   <source>Every so many days</source>
   <translation>Cada cierto número de días</translation>
  </message>
  <message>
   <source>Every … days</source>
   <translation>Cada … días</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export This List</source>
   <translation>Exportar esta lista</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>F&amp;eeds</source>
   <translation>F&amp;uentes</translation>
  </message>
  <message>
   <source>F&amp;irst key</source>
   <translation>&amp;Primera tecla</translation>
  </message>
  <message>
   <source>F8 lists what a field can hold: go to the field first.</source>
   <translation>F8 muestra lo que puede contener un campo: vaya primero al campo.</translation>
  </message>
  <message>
   <source>FD\AR\CM\ Rep Address</source>
   <translation>Remite FD\AR\CM\</translation>
  </message>
  <message>
   <source>Feed</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Feed: change</source>
   <translation>Fuente: cambio</translation>
  </message>
  <message>
   <source>Feed: new</source>
   <translation>Fuente: nueva</translation>
  </message>
  <message>
   <source>Feeds</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Fiel&amp;ds…</source>
   <translation>Cam&amp;pos…</translation>
  </message>
  <message>
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <source>Fields of: {letter}</source>
   <translation>Campos de: {letter}</translation>
  </message>
  <message>
   <source>File of the authority's certificate</source>
   <translation>Archivo del certificado de la autoridad</translation>
  </message>
  <message>
   <source>File with the certificate of the hotel's own authority (PEM), trusted besides this computer's. Blank: only this computer's.</source>
   <translation>Archivo con el certificado de la autoridad propia del hotel (PEM), de confianza además de los de este equipo. En blanco: solo los de este equipo.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Files of the report</source>
   <translation>Archivos del informe</translation>
  </message>
  <message>
   <source>Fill Email Auth Name with the SMTP user name that the provider's console shows.</source>
   <translation>Rellene «Usuario de correo» con el nombre de usuario SMTP que muestra la consola del proveedor.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Find Settings</source>
   <translation>Buscar ajustes</translation>
  </message>
  <message>
   <source>Find in {screen}</source>
   <translation>Buscar en {screen}</translation>
  </message>
  <message>
   <source>First Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>For Email Auth Meth OAUTH-MS and OAUTH-GOOGLE: whoever may use the mail account signs in at Microsoft or Google, and this program keeps, in this computer's password vault, what they grant it.</source>
   <translation>Para «Autenticación» OAUTH-MS y OAUTH-GOOGLE: quien puede usar la cuenta de correo inicia sesión en Microsoft o Google, y este programa guarda en el almacén de contraseñas de este equipo lo que le conceden.</translation>
  </message>
  <message>
   <source>For Microsoft Exchange in the house. Email Auth Name is DOMAIN\user or user@domain; on Windows a blank one means the account that is signed in to Windows, and then no password is needed.</source>
   <translation>Para Microsoft Exchange en la casa. «Usuario de correo» es DOMINIO\usuario o usuario@dominio; en Windows, en blanco significa la cuenta que ha iniciado sesión en Windows, y entonces no hace falta contraseña.</translation>
  </message>
  <message>
   <source>For a mail server in the house that relays for the workstation's address.</source>
   <translation>Para un servidor de correo de la casa que reenvía para la dirección del puesto.</translation>
  </message>
  <message>
   <source>For older servers without encryption: the password itself is never sent.</source>
   <translation>Para servidores antiguos sin cifrado: la contraseña misma no se envía nunca.</translation>
  </message>
  <message>
   <source>For older servers, Microsoft Exchange among them, that do not offer PLAIN.</source>
   <translation>Para servidores antiguos, entre ellos Microsoft Exchange, que no ofrecen PLAIN.</translation>
  </message>
  <message>
   <source>For smtp.gmail.com. Make a client ID for a desktop app in Google Cloud, fill OAuth Client ID, set its secret as the password, and sign in once with Mail | Sign In, on a computer with a browser.</source>
   <translation>Para smtp.gmail.com. Cree un ID de cliente para una aplicación de escritorio en Google Cloud, rellene «ID cliente OAuth», fije su secreto como contraseña y autorice una vez con Correo | Autorizar cuenta, en un equipo con navegador.</translation>
  </message>
  <message>
   <source>For smtp.office365.com. Register an application in Microsoft Entra and fill OAuth Client ID; sign in once with Mail | Sign In. With the application's secret as the password it signs in by itself (SMTP.SendAsApp).</source>
   <translation>Para smtp.office365.com. Registre una aplicación en Microsoft Entra y rellene «ID cliente OAuth»; autorice una vez con Correo | Autorizar cuenta. Con el secreto de la aplicación como contraseña inicia sesión por sí sola (SMTP.SendAsApp).</translation>
  </message>
  <message>
   <source>Found by asking: {why}.</source>
   <translation>Encontrado preguntando: {why}.</translation>
  </message>
  <message>
   <source>French</source>
   <translation>Francés</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From Date or the arrival, whichever is later, to the departure.</source>
   <translation>Desde «Fecha» o la llegada, lo que sea más tarde, hasta la salida.</translation>
  </message>
  <message>
   <source>From Date until the day that you give, that day included.</source>
   <translation>Desde «Fecha» hasta el día que indique, ese día incluido.</translation>
  </message>
  <message>
   <source>From the next start on, the program asks for clerk code and password.</source>
   <translation>Desde el próximo inicio, el programa pide código de empleado y contraseña.</translation>
  </message>
  <message>
   <source>From which day on traces are emailed is stored damaged, so nothing is sent. Save the Email Setup with Email Traces N, then with Y: that shows what will be sent.</source>
   <translation>El día desde el que se envían las trazas está guardado con daños, así que no se envía nada. Guarde la configuración de correo con «Enviar trazas» en N y después en Y: entonces se muestra qué se enviará.</translation>
  </message>
  <message>
   <source>GEM Depart Emails</source>
   <translation>Correos salida GEM</translation>
  </message>
  <message>
   <source>GLOBAL</source>
   <translation>GLOBAL</translation>
  </message>
  <message>
   <source>German</source>
   <translation>Alemán</translation>
  </message>
  <message>
   <source>Global Maintenance - Trace Mailer</source>
   <translation>Mantenimiento global - Trace Mailer</translation>
  </message>
  <message>
   <source>Global Maintenance: every screen</source>
   <translation>Mantenimiento global: todas las pantallas</translation>
  </message>
  <message>
   <source>Go to the next field; in a list: take or open the marked line</source>
   <translation>Ir al campo siguiente; en una lista: tomar o abrir la línea marcada</translation>
  </message>
  <message>
   <source>Good for</source>
   <translation>Válido para</translation>
  </message>
  <message>
   <source>Google does not let anybody sign in for mail with a code typed on another device. Sign in on a computer that has a browser, with the same Windows user who sends: Mail | Sign In.</source>
   <translation>Google no deja que nadie inicie sesión para el correo con un código escrito en otro dispositivo. Autorice en un equipo que tenga navegador, con el mismo usuario de Windows que envía: Correo | Autorizar cuenta.</translation>
  </message>
  <message>
   <source>Guessed from {file}. Look at the columns and dates, then try it.</source>
   <translation>Deducidas de {file}. Mire las columnas y las fechas, y después pruébelo.</translation>
  </message>
  <message>
   <source>Guest</source>
   <translation>Huésped</translation>
  </message>
  <message>
   <source>Guest No</source>
   <translation>N.º de huésped</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>Huéspedes</translation>
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
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>How dates are written, for example DD-MON-YY for 12-NOV-26. F8 lists.</source>
   <translation>Cómo se escriben las fechas, por ejemplo DD-MON-YY para 12-NOV-26. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>How letters are stored in the files. F8 lists.</source>
   <translation>Cómo se guardan las letras en los archivos. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>How many connections to the mail server all workstations together open at once, 1 to 32, each of them up to 4. More are faster to a server far away.</source>
   <translation>Cuántas conexiones al servidor de correo abren a la vez todos los puestos juntos, de 1 a 32, cada uno hasta 4. Con más, un servidor lejano va más rápido.</translation>
  </message>
  <message>
   <source>How many more there are</source>
   <translation>Cuántas más hay</translation>
  </message>
  <message>
   <source>How many there are in all</source>
   <translation>Cuántas hay en total</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Cuánto</translation>
  </message>
  <message>
   <source>How the way to the mail server is encrypted. AUTO is right for most servers. F8 lists the choices.</source>
   <translation>Cómo se cifra el camino al servidor de correo. AUTO es lo correcto para la mayoría. F8 muestra las opciones.</translation>
  </message>
  <message>
   <source>How to sign in to the mail server. F8 lists the methods.</source>
   <translation>Cómo iniciar sesión en el servidor de correo. F8 muestra los métodos.</translation>
  </message>
  <message>
   <source>I am</source>
   <translation>Soy</translation>
  </message>
  <message>
   <source>I am {clerk}</source>
   <translation>Soy {clerk}</translation>
  </message>
  <message>
   <source>I&amp;mport</source>
   <translation>I&amp;mportar</translation>
  </message>
  <message>
   <source>IP address or name of the mail server, for example 192.168.1.20 or smtp.example.com.</source>
   <translation>Dirección IP o nombre del servidor de correo, por ejemplo 192.168.1.20 o smtp.example.com.</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Imported: {counts}</source>
   <translation>Importado: {counts}</translation>
  </message>
  <message>
   <source>Importing… {done} of {total}</source>
   <translation>Importando… {done} de {total}</translation>
  </message>
  <message>
   <source>In all: {sent} sent, {waiting} waiting, {refused} refused.</source>
   <translation>En total: {sent} enviados, {waiting} en espera, {refused} rechazados.</translation>
  </message>
  <message>
   <source>In the URL of the database, an @ of the password must be written as %40.</source>
   <translation>En la URL de la base de datos, una @ de la contraseña debe escribirse como %40.</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Issued by</source>
   <translation>Emitido por</translation>
  </message>
  <message>
   <source>Issued for</source>
   <translation>Emitido para</translation>
  </message>
  <message>
   <source>It could not be reached from here now.</source>
   <translation>Ahora no se pudo llegar a él desde aquí.</translation>
  </message>
  <message>
   <source>It may offer more once the connection is encrypted: set Email Security to STARTTLS or AUTO.</source>
   <translation>Puede que ofrezca más cuando la conexión esté cifrada: ponga «Seguridad» en STARTTLS o AUTO.</translation>
  </message>
  <message>
   <source>It offers no sign-in at all.</source>
   <translation>No ofrece ningún inicio de sesión.</translation>
  </message>
  <message>
   <source>It offers {methods}.</source>
   <translation>Ofrece {methods}.</translation>
  </message>
  <message>
   <source>It stays where it is and is taken in whenever it has changed.</source>
   <translation>Se queda donde está y se lee cada vez que haya cambiado.</translation>
  </message>
  <message>
   <source>Its password is not in the vault.</source>
   <translation>Su contraseña no está en el almacén.</translation>
  </message>
  <message>
   <source>Its schema is {found}, this program's is {revision}.</source>
   <translation>Su esquema es {found}; el de este programa, {revision}.</translation>
  </message>
  <message>
   <source>Keep &amp;Mine</source>
   <translation>Conservar lo &amp;mío</translation>
  </message>
  <message>
   <source>Keep Deliveries</source>
   <translation>Guardar envíos</translation>
  </message>
  <message>
   <source>Keeping mine saves what was changed here; what only they changed stays.</source>
   <translation>«Conservar lo mío» guarda lo que se cambió aquí; lo que solo cambió la otra persona se queda.</translation>
  </message>
  <message>
   <source>Key &amp;Card</source>
   <translation>Tabla de te&amp;clas</translation>
  </message>
  <message>
   <source>Key Card</source>
   <translation>Tabla de teclas</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>La&amp;nguage</source>
   <translation>Id&amp;ioma</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language Specific</source>
   <translation>Según idioma</translation>
  </message>
  <message>
   <source>Last Name</source>
   <translation>Apellidos</translation>
  </message>
  <message>
   <source>Last came in</source>
   <translation>Última entrada</translation>
  </message>
  <message>
   <source>Last came in, {moment}: {words}.</source>
   <translation>Última entrada, {moment}: {words}.</translation>
  </message>
  <message>
   <source>Last look</source>
   <translation>Última lectura</translation>
  </message>
  <message>
   <source>Last look, {moment}: {words}</source>
   <translation>Última lectura, {moment}: {words}</translation>
  </message>
  <message>
   <source>Last reply</source>
   <translation>Última respuesta</translation>
  </message>
  <message>
   <source>Last sign of life</source>
   <translation>Última señal</translation>
  </message>
  <message>
   <source>Leave as is. Belongs to e-confirmations.</source>
   <translation>Déjelo como está. Es de las confirmaciones electrónicas.</translation>
  </message>
  <message>
   <source>Leave as is. Belongs to the Guest Experience Module.</source>
   <translation>Déjelo como está. Es del Guest Experience Module.</translation>
  </message>
  <message>
   <source>Leave the password out of the URL and keep it in PostgreSQL's pgpass file. {error}</source>
   <translation>Quite la contraseña de la URL y guárdela en el archivo pgpass de PostgreSQL. {error}</translation>
  </message>
  <message>
   <source>Left and Right move by a day, Enter shows its copies alone.</source>
   <translation>Izquierda y Derecha avanzan un día; Intro muestra solo sus copias.</translation>
  </message>
  <message>
   <source>Let the database be again what it was at {made}? The window closes and opens again. What was entered since then is no longer in it; what there is now is kept beside the other copies. Nothing is sent twice.</source>
   <translation>¿Debe la base de datos volver a ser lo que era a las {made}? La ventana se cierra y se abre de nuevo. Lo introducido desde entonces ya no está en ella; lo que hay ahora se guarda junto a las otras copias. Nada se envía dos veces.</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Letters a minute that the mail server takes from this account, for example 30; it holds for all workstations together. 0: no limit.</source>
   <translation>Cartas por minuto que el servidor de correo acepta de esta cuenta, por ejemplo 30; vale para todos los puestos juntos. 0: sin límite.</translation>
  </message>
  <message>
   <source>Letters that arrived</source>
   <translation>Cartas que llegaron</translation>
  </message>
  <message>
   <source>Letters that arrived: {count}</source>
   <translation>Cartas que llegaron: {count}</translation>
  </message>
  <message>
   <source>Libraries and licences</source>
   <translation>Bibliotecas y licencias</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>Linked email account</source>
   <translation>Cuenta vinculada</translation>
  </message>
  <message>
   <source>Look &amp;Now</source>
   <translation>Leer ah&amp;ora</translation>
  </message>
  <message>
   <source>Look up Guest</source>
   <translation>Buscar huésped</translation>
  </message>
  <message>
   <source>Look up {field}</source>
   <translation>Lista de {field}</translation>
  </message>
  <message>
   <source>Looking at the file…</source>
   <translation>Mirando el archivo…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>Ma&amp;ximize</source>
   <translation>Ma&amp;ximizar</translation>
  </message>
  <message>
   <source>Made at</source>
   <translation>Hecha a las</translation>
  </message>
  <message>
   <source>Make one in the account's security settings and store it with Window | Set Password.</source>
   <translation>Cree una en los ajustes de seguridad de la cuenta y guárdela con Ventana | Fijar contraseña.</translation>
  </message>
  <message>
   <source>Makes a trace for each day, to be resolved by itself. F8 lists.</source>
   <translation>Crea una traza por cada día, que se resuelve por separado. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>Makes one trace, for {day}.</source>
   <translation>Crea una traza, para el {day}.</translation>
  </message>
  <message>
   <source>Makes {count} traces, all for {day}.</source>
   <translation>Crea {count} trazas, todas para el {day}.</translation>
  </message>
  <message>
   <source>Makes {count} traces, from {first} to {last}.</source>
   <translation>Crea {count} trazas, del {first} al {last}.</translation>
  </message>
  <message>
   <source>Mark &amp;Unread</source>
   <translation>Marcar como no &amp;leído</translation>
  </message>
  <message>
   <source>Maximize</source>
   <translation>Maximizar</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Menu sh&amp;ortcut</source>
   <translation>Ata&amp;jo de menú</translation>
  </message>
  <message>
   <source>Menu shortcut</source>
   <translation>Atajo de menú</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Mi&amp;nimize</source>
   <translation>Mi&amp;nimizar</translation>
  </message>
  <message>
   <source>Microsoft 365 did not let {account} sign in: wrong password, a locked user, or a rule of the organisation.</source>
   <translation>Microsoft 365 no dejó iniciar sesión a {account}: contraseña incorrecta, usuario bloqueado o una norma de la organización.</translation>
  </message>
  <message>
   <source>Microsoft 365 does not take user name and password for sending any more.</source>
   <translation>Microsoft 365 ya no acepta usuario y contraseña para enviar.</translation>
  </message>
  <message>
   <source>Microsoft 365 switches passwords off for sending at the end of December 2026 (550 5.7.30); an admin can allow them until a date to be announced in the second half of 2027. Choose OAUTH-MS with F8.</source>
   <translation>Microsoft 365 desactiva las contraseñas para enviar a finales de diciembre de 2026 (550 5.7.30); un administrador puede permitirlas hasta una fecha que se anunciará en la segunda mitad de 2027. Elija OAUTH-MS con F8.</translation>
  </message>
  <message>
   <source>Microsoft does not know the organisation {tenant!r}. Check OAuth Tenant: the directory (tenant) ID, or a domain of the organisation.</source>
   <translation>Microsoft no conoce la organización {tenant!r}. Compruebe «Inquilino OAuth»: el ID de directorio (inquilino) o un dominio de la organización.</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Lo mío</translation>
  </message>
  <message>
   <source>Minimize</source>
   <translation>Minimizar</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>Minutes from one look to the next. A folder is watched too.</source>
   <translation>Minutos de una lectura a la siguiente. Una carpeta, además, se vigila.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Move &amp;to</source>
   <translation>Mover &amp;a</translation>
  </message>
  <message>
   <source>Move in a list</source>
   <translation>Moverse en una lista</translation>
  </message>
  <message>
   <source>Move the hotel to {place}?</source>
   <translation>¿Mover el hotel a {place}?</translation>
  </message>
  <message>
   <source>Move to</source>
   <translation>Mover a</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Moviendo…</translation>
  </message>
  <message>
   <source>N: closed. F8 does not offer it; what names it already goes on.</source>
   <translation>N: cerrado. F8 no lo ofrece; lo que ya lo nombra sigue igual.</translation>
  </message>
  <message>
   <source>N: nothing comes in, and its records can be edited.</source>
   <translation>N: no entra nada, y sus registros se pueden modificar.</translation>
  </message>
  <message>
   <source>N: the clerk has left; no copies are sent.</source>
   <translation>N: el empleado se ha ido; no se envían copias.</translation>
  </message>
  <message>
   <source>NTLM without an Email Auth Name signs in as the account that is signed in to Windows, and this computer is none with Windows. Fill Email Auth Name as DOMAIN\user or user@domain, and set its password.</source>
   <translation>NTLM sin «Usuario de correo» inicia sesión con la cuenta que la ha iniciado en Windows, y este equipo no tiene Windows. Rellene «Usuario de correo» como DOMINIO\usuario o usuario@dominio, y fije su contraseña.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Ne&amp;xt Record</source>
   <translation>Registro &amp;siguiente</translation>
  </message>
  <message>
   <source>Needs an application password from the account's security settings.</source>
   <translation>Necesita una contraseña de aplicación de los ajustes de seguridad de la cuenta.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <source>New Staff Message</source>
   <translation>Nuevo mensaje al personal</translation>
  </message>
  <message>
   <source>New Traces</source>
   <translation>Nuevas trazas</translation>
  </message>
  <message>
   <source>New password</source>
   <translation>Nueva contraseña</translation>
  </message>
  <message>
   <source>New password &amp;again</source>
   <translation>Nueva contraseña otra ve&amp;z</translation>
  </message>
  <message>
   <source>New password again</source>
   <translation>Nueva contraseña otra vez</translation>
  </message>
  <message>
   <source>New record</source>
   <translation>Registro nuevo</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>Texto nuevo</translation>
  </message>
  <message>
   <source>New…</source>
   <translation>Crear…</translation>
  </message>
  <message>
   <source>Next try</source>
   <translation>Próximo intento</translation>
  </message>
  <message>
   <source>No alerts to this guest yet. Send Alert writes one.</source>
   <translation>Aún no hay alertas a este huésped. «Enviar alerta» escribe una.</translation>
  </message>
  <message>
   <source>No browser opens here: copy the page's address into one on this computer.</source>
   <translation>Aquí no se abre ningún navegador: copie la dirección de la página en uno de este equipo.</translation>
  </message>
  <message>
   <source>No change fits what is asked for above. Ask for everything there to see all of them.</source>
   <translation>Ningún cambio coincide con lo pedido arriba. Pida allí todo para verlos todos.</translation>
  </message>
  <message>
   <source>No clerk has the code {code}, named by {named} of the records.</source>
   <translation>Ningún empleado tiene el código {code}, que aparece en {named} de los registros.</translation>
  </message>
  <message>
   <source>No copy fits what is asked for above. While Email Traces is Y in Email Setup, one appears here as soon as a trace or staff message is due.</source>
   <translation>Ninguna copia coincide con lo pedido arriba. Mientras «Enviar trazas» esté en Y en la Configuración de correo, aparece una aquí en cuanto vence una traza o un mensaje al personal.</translation>
  </message>
  <message>
   <source>No letter has arrived yet. Set Email Traces to Y in Email Setup, and save with F2.</source>
   <translation>Aún no ha llegado ninguna carta. Ponga «Enviar trazas» en Y en la Configuración de correo y guarde con F2.</translation>
  </message>
  <message>
   <source>No mail server was found. Ask who runs the mail of this address for server and port.</source>
   <translation>No se encontró ningún servidor de correo. Pregunte el servidor y el puerto a quien lleva el correo de esta dirección.</translation>
  </message>
  <message>
   <source>No move of this hotel was interrupted.</source>
   <translation>No se interrumpió ningún traslado de este hotel.</translation>
  </message>
  <message>
   <source>No password is stored in {vault}.</source>
   <translation>No hay ninguna contraseña guardada en {vault}.</translation>
  </message>
  <message>
   <source>No sign-in needed.</source>
   <translation>No hace falta iniciar sesión.</translation>
  </message>
  <message>
   <source>No sign-in: the server accepts this computer</source>
   <translation>Sin inicio de sesión: el servidor acepta este equipo</translation>
  </message>
  <message>
   <source>No trace fits what is asked for above. Ask for others there, or enter one with F6.</source>
   <translation>Ninguna traza coincide con lo pedido arriba. Pida otras allí, o anote una con F6.</translation>
  </message>
  <message>
   <source>No usual way of writing dates fits the dates of this file.</source>
   <translation>Ninguna forma habitual de escribir fechas encaja con las de este archivo.</translation>
  </message>
  <message>
   <source>Nobody has looked at it since {time}, when it was due. Start Trace Mailer on {workstation}.</source>
   <translation>Nadie la ha consultado desde {time}, cuando tocaba. Inicie Trace Mailer en {workstation}.</translation>
  </message>
  <message>
   <source>Nobody has signed in to {name} as {account} on this computer yet. {again}</source>
   <translation>Nadie ha iniciado todavía sesión en {name} como {account} en este equipo. {again}</translation>
  </message>
  <message>
   <source>Nobody is asked to sign on: no clerk with access GLOBAL has a sign-on password.</source>
   <translation>No se pide a nadie que inicie sesión: ningún empleado con acceso GLOBAL tiene contraseña de acceso.</translation>
  </message>
  <message>
   <source>Nobody signed in to {name} in time. {again}</source>
   <translation>Nadie inició sesión en {name} a tiempo. {again}</translation>
  </message>
  <message>
   <source>Not encrypted</source>
   <translation>Sin cifrar</translation>
  </message>
  <message>
   <source>Not encrypted: Email Security is NONE.</source>
   <translation>Sin cifrar: «Seguridad» está en NONE.</translation>
  </message>
  <message>
   <source>Not encrypted: only right for a server in the house.</source>
   <translation>Sin cifrar: solo vale para un servidor de la casa.</translation>
  </message>
  <message>
   <source>Not encrypted: the server does not offer it, and no password is sent.</source>
   <translation>Sin cifrar: el servidor no lo ofrece, y no se envía ninguna contraseña.</translation>
  </message>
  <message>
   <source>Not every row arrived, so nothing was moved. {wrong}</source>
   <translation>No llegaron todas las filas, así que no se movió nada. {wrong}</translation>
  </message>
  <message>
   <source>Not loaded. Choose Edit | Refresh to try again.</source>
   <translation>No se ha cargado. Elija Edición | Actualizar para intentarlo de nuevo.</translation>
  </message>
  <message>
   <source>Not saved yet.</source>
   <translation>Aún sin guardar.</translation>
  </message>
  <message>
   <source>Not saved.</source>
   <translation>No se ha guardado.</translation>
  </message>
  <message>
   <source>Not saved: see the fields marked.</source>
   <translation>No se ha guardado: vea los campos marcados.</translation>
  </message>
  <message>
   <source>Nothing in the list matches.</source>
   <translation>Nada de la lista coincide.</translation>
  </message>
  <message>
   <source>Nothing needs to be changed: it is tried again; if it stays so, ask who runs the server.</source>
   <translation>No hay que cambiar nada: se intenta de nuevo; si sigue igual, pregunte a quien lleva el servidor.</translation>
  </message>
  <message>
   <source>Nothing needs to be changed: the same letter is taken when it is sent again in some minutes.</source>
   <translation>No hay que cambiar nada: la misma carta se acepta cuando se envía de nuevo a los pocos minutos.</translation>
  </message>
  <message>
   <source>Nothing was imported.</source>
   <translation>No se importó nada.</translation>
  </message>
  <message>
   <source>Nothing was sent; try from another network, or use port 465 with Email Security TLS.</source>
   <translation>No se envió nada; pruebe desde otra red, o use el puerto 465 con «Seguridad» TLS.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Number, name or room</source>
   <translation>Número, nombre o habitación</translation>
  </message>
  <message>
   <source>OAuth Client ID</source>
   <translation>ID cliente OAuth</translation>
  </message>
  <message>
   <source>OAuth Tenant</source>
   <translation>Inquilino OAuth</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>OPEN or RESOLVED.</source>
   <translation>OPEN o RESOLVED.</translation>
  </message>
  <message>
   <source>Ol&amp;d</source>
   <translation>An&amp;terior</translation>
  </message>
  <message>
   <source>Old</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Old password</source>
   <translation>Contraseña anterior</translation>
  </message>
  <message>
   <source>Old text</source>
   <translation>Texto anterior</translation>
  </message>
  <message>
   <source>Older Windows programs in Western Europe and America</source>
   <translation>Programas antiguos de Windows en Europa occidental y América</translation>
  </message>
  <message>
   <source>One CSV file</source>
   <translation>Un archivo CSV</translation>
  </message>
  <message>
   <source>One SELECT with the columns of the CSV files. :since stands for what changed since the last look.</source>
   <translation>Un SELECT con las columnas de los archivos CSV. :since es lo que cambió desde la última lectura.</translation>
  </message>
  <message>
   <source>One SELECT, read-only.</source>
   <translation>Un SELECT, solo de lectura.</translation>
  </message>
  <message>
   <source>Only a SQLite file can be copied here. For PostgreSQL use pg_dump.</source>
   <translation>Aquí solo se puede copiar un archivo SQLite. Para PostgreSQL use pg_dump.</translation>
  </message>
  <message>
   <source>Only a SQLite file can be put back here. For PostgreSQL use pg_restore.</source>
   <translation>Aquí solo se puede restaurar un archivo SQLite. Para PostgreSQL use pg_restore.</translation>
  </message>
  <message>
   <source>Only a clerk with Global Maintenance access sets the sign-on password of another.</source>
   <translation>Solo un empleado con acceso a Mantenimiento global fija la contraseña de acceso de otro.</translation>
  </message>
  <message>
   <source>Only inside the house: the password and the letters can be read on the way.</source>
   <translation>Solo dentro de la casa: la contraseña y las cartas se pueden leer por el camino.</translation>
  </message>
  <message>
   <source>Only on this day</source>
   <translation>Solo este día</translation>
  </message>
  <message>
   <source>Only the URL of a database that names an account has a password: …://account@server/name.</source>
   <translation>Solo tiene contraseña la URL de una base de datos que nombra una cuenta: …://cuenta@servidor/nombre.</translation>
  </message>
  <message>
   <source>Open &amp;Log Folder</source>
   <translation>Abrir carpeta de &amp;logs</translation>
  </message>
  <message>
   <source>Open {url} in any browser, type the code {code}, and sign in as {account}.</source>
   <translation>Abra {url} en cualquier navegador, escriba el código {code} e inicie sesión como {account}.</translation>
  </message>
  <message>
   <source>Other programs work with this database: {names}. Close them first.</source>
   <translation>Otros programas trabajan con esta base de datos: {names}. Ciérrelos antes.</translation>
  </message>
  <message>
   <source>Other workstations send: they have all the connections that Email Connections allows.</source>
   <translation>Envían otros puestos: tienen todas las conexiones que permite «Conexiones».</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Page to sign in at</source>
   <translation>Página de inicio de sesión</translation>
  </message>
  <message>
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <source>Password &amp;again</source>
   <translation>Contraseña otra ve&amp;z</translation>
  </message>
  <message>
   <source>Password again</source>
   <translation>Contraseña otra vez</translation>
  </message>
  <message>
   <source>Per&amp;iod</source>
   <translation>Per&amp;iodo</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Av Pág</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>Re Pág</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Port 465 speaks TLS at once. Elsewhere STARTTLS is used if the server offers it, and is required as soon as a password would be sent.</source>
   <translation>El puerto 465 habla TLS desde el principio. En los demás se usa STARTTLS si el servidor lo ofrece, y se exige en cuanto haya que enviar una contraseña.</translation>
  </message>
  <message>
   <source>Port of the mail server. Usually 25 in the house, 587 or 465 at a mail provider.</source>
   <translation>Puerto del servidor de correo. Normalmente 25 en la casa, 587 o 465 en un proveedor.</translation>
  </message>
  <message>
   <source>Press F8 and say who you are: your staff messages are shown then.</source>
   <translation>Pulse F8 y diga quién es: entonces se muestran sus mensajes al personal.</translation>
  </message>
  <message>
   <source>Press the new key here. Tab leaves the field.</source>
   <translation>Pulse aquí la tecla nueva. Tab sale del campo.</translation>
  </message>
  <message>
   <source>Property Time Zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Proposals</source>
   <translation>Propuestas</translation>
  </message>
  <message>
   <source>Put into Email Setup, not saved yet. Send again to try it.</source>
   <translation>Pasado a la configuración de correo, aún sin guardar. Envíe de nuevo para probarlo.</translation>
  </message>
  <message>
   <source>Put the account's region into the server's name. Fill Email Auth Name with the SMTP user name that the provider's console shows.</source>
   <translation>Ponga la región de la cuenta en el nombre del servidor. Rellene «Usuario de correo» con el nombre de usuario SMTP que muestra la consola del proveedor.</translation>
  </message>
  <message>
   <source>Putting the copy of {made} into place. The window then opens again.</source>
   <translation>Poniendo en su lugar la copia de {made}. Después la ventana se abre de nuevo.</translation>
  </message>
  <message>
   <source>Putting the report together…</source>
   <translation>Se está preparando el informe…</translation>
  </message>
  <message>
   <source>Re&amp;open Trace</source>
   <translation>Rea&amp;brir traza</translation>
  </message>
  <message>
   <source>Read (Enter)</source>
   <translation>Leer (Intro)</translation>
  </message>
  <message>
   <source>Read the server's words beneath, and ask who runs it.</source>
   <translation>Lea abajo las palabras del servidor y pregunte a quien lo lleva.</translation>
  </message>
  <message>
   <source>Read the server's words beneath; whoever runs it can allow letters from this account.</source>
   <translation>Lea abajo las palabras del servidor; quien lo lleva puede admitir cartas de esta cuenta.</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Record {number} of {count}</source>
   <translation>Registro {number} de {count}</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Remove the feed {name}? Its records stay, and can be edited here.</source>
   <translation>¿Quitar la fuente {name}? Sus registros se quedan y se pueden modificar aquí.</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Reabrir</translation>
  </message>
  <message>
   <source>Repeat</source>
   <translation>Repetir</translation>
  </message>
  <message>
   <source>Repl&amp;y to Staff Message…</source>
   <translation>Re&amp;sponder al mensaje…</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Reply…</source>
   <translation>Responder…</translation>
  </message>
  <message>
   <source>Report a Problem</source>
   <translation>Informar de un problema</translation>
  </message>
  <message>
   <source>Reports that were not taken in are in {folder}: {count}. The .error.txt beside each says why. Mend them and put them back, or remove them.</source>
   <translation>Hay informes no incorporados en {folder}: {count}. El archivo .error.txt junto a cada uno dice por qué. Corríjalos y vuelva a ponerlos, o elimínelos.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Resolve</source>
   <translation>Resolver</translation>
  </message>
  <message>
   <source>Resolve &amp;All Shown…</source>
   <translation>Resolver t&amp;odas las mostradas…</translation>
  </message>
  <message>
   <source>Resolve All…</source>
   <translation>Resolver todas…</translation>
  </message>
  <message>
   <source>Resolve all {count} open traces that are shown? Copies of them that wait are not sent.</source>
   <translation>¿Resolver las {count} trazas abiertas que se muestran? Las copias suyas en espera no se enviarán.</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resuelta</translation>
  </message>
  <message>
   <source>Resolved by</source>
   <translation>Resuelta por</translation>
  </message>
  <message>
   <source>Resolved by {clerk}, {at}</source>
   <translation>Resuelta por {clerk}, {at}</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore Down</source>
   <translation>Restaurar abajo</translation>
  </message>
  <message>
   <source>Restore a Copy</source>
   <translation>Restaurar una copia</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Retry All &amp;Refused</source>
   <translation>Reintentar recha&amp;zados</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Right for most servers, but not for Microsoft 365. Signs in if Email Auth Name is filled, and not at all if it is blank.</source>
   <translation>Lo correcto para la mayoría de los servidores, pero no para Microsoft 365. Inicia sesión si «Usuario de correo» está relleno, y no lo hace si está en blanco.</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>Habitación</translation>
  </message>
  <message>
   <source>Room number.</source>
   <translation>Número de habitación.</translation>
  </message>
  <message>
   <source>Row {line} ({record}), {column}: {reason}</source>
   <translation>Fila {line} ({record}), {column}: {reason}</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En marcha</translation>
  </message>
  <message>
   <source>S&amp;ubject</source>
   <translation>As&amp;unto</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint</source>
   <translation>Huella SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 fingerprint of the one certificate to accept, whoever signed it. Send Test Email shows it. Blank: certificates are checked as usual.</source>
   <translation>Huella SHA-256 del único certificado que se acepta, lo haya firmado quien lo haya firmado. «Correo de prueba» la muestra. En blanco: los certificados se comprueban como siempre.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save it as 'CSV UTF-8'</source>
   <translation>Guárdelo como «CSV UTF-8»</translation>
  </message>
  <message>
   <source>Save or discard the changes first, then sign off.</source>
   <translation>Guarde o descarte antes los cambios y cierre después la sesión.</translation>
  </message>
  <message>
   <source>Save or discard the changes first, then sign on as another.</source>
   <translation>Guarde o descarte antes los cambios e inicie después sesión como otra persona.</translation>
  </message>
  <message>
   <source>Save the changes to {screen}?</source>
   <translation>¿Guardar los cambios de {screen}?</translation>
  </message>
  <message>
   <source>Saved.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>Pantallas</translation>
  </message>
  <message>
   <source>Seco&amp;nd key</source>
   <translation>Se&amp;gunda tecla</translation>
  </message>
  <message>
   <source>See the fields marked.</source>
   <translation>Vea los campos marcados.</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send &amp;Alert…</source>
   <translation>Enviar &amp;alerta…</translation>
  </message>
  <message>
   <source>Send &amp;Test Email…</source>
   <translation>Correo de &amp;prueba…</translation>
  </message>
  <message>
   <source>Send Alert</source>
   <translation>Enviar alerta</translation>
  </message>
  <message>
   <source>Send Alert…</source>
   <translation>Enviar alerta…</translation>
  </message>
  <message>
   <source>Send Test &amp;Letter to Clerk…</source>
   <translation>Carta de &amp;prueba al empleado…</translation>
  </message>
  <message>
   <source>Send Test Email</source>
   <translation>Correo de prueba</translation>
  </message>
  <message>
   <source>Send Test Letter…</source>
   <translation>Carta de prueba…</translation>
  </message>
  <message>
   <source>Send a test letter &amp;to</source>
   <translation>Carta de prueba par&amp;a</translation>
  </message>
  <message>
   <source>Send through the provider's own server on port 587 with a sign-in, not from this network on port 25.</source>
   <translation>Envíe por el servidor del propio proveedor en el puerto 587 con inicio de sesión, no desde esta red por el puerto 25.</translation>
  </message>
  <message>
   <source>Sending by SMTP (authenticated SMTP) is switched off at Microsoft 365 for {account}.</source>
   <translation>El envío por SMTP (SMTP autenticado) está desactivado en Microsoft 365 para {account}.</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Enviando…</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviado el</translation>
  </message>
  <message>
   <source>Sent at</source>
   <translation>Enviado el</translation>
  </message>
  <message>
   <source>Sent off</source>
   <translation>Enviado el</translation>
  </message>
  <message>
   <source>Set &amp;Password…</source>
   <translation>&amp;Fijar contraseña…</translation>
  </message>
  <message>
   <source>Set Email Security to STARTTLS (or AUTO), or to TLS on port 465.</source>
   <translation>Ponga «Seguridad» en STARTTLS (o AUTO), o en TLS con el puerto 465.</translation>
  </message>
  <message>
   <source>Set Email Security to STARTTLS or AUTO, or Email Server Port to 465.</source>
   <translation>Ponga «Seguridad» en STARTTLS o AUTO, o «Puerto de correo» en 465.</translation>
  </message>
  <message>
   <source>Set Email Security to TLS, or Email Server Port to 587.</source>
   <translation>Ponga «Seguridad» en TLS, o «Puerto de correo» en 587.</translation>
  </message>
  <message>
   <source>Set Email Server Port to 587 (or 465 with Email Security TLS), or ask who runs the network to open port 25.</source>
   <translation>Ponga «Puerto de correo» en 587 (o 465 con «Seguridad» TLS), o pida a quien lleva la red que abra el puerto 25.</translation>
  </message>
  <message>
   <source>Set Email server IP to a name that the certificate is good for (Send Test Email shows them).</source>
   <translation>Ponga en «IP del servidor» un nombre para el que valga el certificado («Correo de prueba» los muestra).</translation>
  </message>
  <message>
   <source>Set Password</source>
   <translation>Fijar contraseña</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to an address that belongs to the account in Email Auth Name.</source>
   <translation>Ponga en «Remite de trazas» una dirección que pertenezca a la cuenta de «Usuario de correo».</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to an address that the mail server knows, usually the account's own.</source>
   <translation>Ponga en «Remite de trazas» una dirección que el servidor de correo conozca, normalmente la de la propia cuenta.</translation>
  </message>
  <message>
   <source>Set Trace Rep Addr to the account's own address, or let an Exchange admin grant it Send As for that one.</source>
   <translation>Ponga en «Remite de trazas» la dirección de la propia cuenta, o pida a un administrador de Exchange que le conceda «Enviar como» para esa.</translation>
  </message>
  <message>
   <source>Set it with Window | Set Password.</source>
   <translation>Fíjela con Ventana | Fijar contraseña.</translation>
  </message>
  <message>
   <source>Set or change a Y/N field</source>
   <translation>Poner o cambiar un campo Y/N</translation>
  </message>
  <message>
   <source>Set the password again with Window | Set Password; if it is right, its admin finds why in the sign-in log.</source>
   <translation>Fije de nuevo la contraseña con Ventana | Fijar contraseña; si es correcta, su administrador encuentra el motivo en el registro de inicios de sesión.</translation>
  </message>
  <message>
   <source>Several workstations can share one PostgreSQL database: File | Database. A workstation that ended without a word is listed for a day; its letters are sent by the others.</source>
   <translation>Varios puestos pueden compartir una base de datos PostgreSQL: Archivo | Base de datos. Un puesto que terminó sin avisar sigue un día en la lista; sus cartas las envían los demás.</translation>
  </message>
  <message>
   <source>Shade</source>
   <translation>Enrollar</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayús</translation>
  </message>
  <message>
   <source>Shorten the record's text, or ask who runs the mail server for a higher limit.</source>
   <translation>Acorte el texto del registro, o pida un límite mayor a quien lleva el servidor de correo.</translation>
  </message>
  <message>
   <source>Should {program} go on sending while its window is closed? It then stands in the notification area, beside the clock.</source>
   <translation>¿Debe {program} seguir enviando con la ventana cerrada? Queda entonces en el área de notificación, junto al reloj.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Sign &amp;In…</source>
   <translation>&amp;Autorizar cuenta…</translation>
  </message>
  <message>
   <source>Sign &amp;On</source>
   <translation>Iniciar &amp;sesión</translation>
  </message>
  <message>
   <source>Sign &amp;On…</source>
   <translation>Iniciar &amp;sesión…</translation>
  </message>
  <message>
   <source>Sign In</source>
   <translation>Autorizar cuenta</translation>
  </message>
  <message>
   <source>Sign O&amp;ff</source>
   <translation>&amp;Cerrar sesión</translation>
  </message>
  <message>
   <source>Sign On</source>
   <translation>Iniciar sesión</translation>
  </message>
  <message>
   <source>Sign in (Email Auth Meth, Email Auth Name, Set Password), or let who runs it allow this computer's address.</source>
   <translation>Inicie sesión («Autenticación», «Usuario de correo», Fijar contraseña), o pida a quien lo lleva que admita la dirección de este equipo.</translation>
  </message>
  <message>
   <source>Sign in on &amp;another device, by typing a code</source>
   <translation>Autorizar en &amp;otro dispositivo, escribiendo un código</translation>
  </message>
  <message>
   <source>Sign in once at the provider's web page, then store the new password with Window | Set Password.</source>
   <translation>Inicie sesión una vez en la página web del proveedor y guarde después la contraseña nueva con Ventana | Fijar contraseña.</translation>
  </message>
  <message>
   <source>Sign in to Google as {account}.</source>
   <translation>Inicie sesión en Google como {account}.</translation>
  </message>
  <message>
   <source>Sign in to Microsoft as {account}.</source>
   <translation>Inicie sesión en Microsoft como {account}.</translation>
  </message>
  <message>
   <source>Sign in with Mail | Sign In, or with the command trace-mailer sign-in.</source>
   <translation>Autorice con Correo | Autorizar cuenta, o con el comando trace-mailer sign-in.</translation>
  </message>
  <message>
   <source>Sign in with the &amp;browser of this computer</source>
   <translation>Autorizar con el &amp;navegador de este equipo</translation>
  </message>
  <message>
   <source>Sign-in at Google with a browser (OAuth 2)</source>
   <translation>Inicio de sesión en Google con un navegador (OAuth 2)</translation>
  </message>
  <message>
   <source>Sign-in at Microsoft 365 with a browser (OAuth 2)</source>
   <translation>Inicio de sesión en Microsoft 365 con un navegador (OAuth 2)</translation>
  </message>
  <message>
   <source>Sign-on</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <source>Sign-on &amp;Password…</source>
   <translation>&amp;Contraseña de acceso…</translation>
  </message>
  <message>
   <source>Sign-on Password</source>
   <translation>Contraseña de acceso</translation>
  </message>
  <message>
   <source>Signed in as {name} with {method}.</source>
   <translation>Sesión iniciada como {name} con {method}.</translation>
  </message>
  <message>
   <source>Signed in to {provider}: letters can go out as {account}.</source>
   <translation>Sesión iniciada en {provider}: las cartas pueden salir como {account}.</translation>
  </message>
  <message>
   <source>Size and name</source>
   <translation>Tamaño y nombre</translation>
  </message>
  <message>
   <source>Something on the way to {server} sent words between the server's answer and the encryption, which is how connections are tampered with.</source>
   <translation>Algo en el camino a {server} envió palabras entre la respuesta del servidor y el cifrado; así es como se manipulan las conexiones.</translation>
  </message>
  <message>
   <source>Spanish</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>St&amp;ate</source>
   <translation>Esta&amp;do</translation>
  </message>
  <message>
   <source>Staff &amp;Messages</source>
   <translation>&amp;Mensajes al personal</translation>
  </message>
  <message>
   <source>Staff Message</source>
   <translation>Mensaje al personal</translation>
  </message>
  <message>
   <source>Staff message</source>
   <translation>Mensaje al personal</translation>
  </message>
  <message>
   <source>Staff messages</source>
   <translation>Mensajes al personal</translation>
  </message>
  <message>
   <source>Staff messages to {clerk}</source>
   <translation>Mensajes al personal para {clerk}</translation>
  </message>
  <message>
   <source>StaffMessage</source>
   <translation>Mensaje al personal</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Consulta</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stay on &amp;Top</source>
   <translation>S&amp;iempre visible</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Still to be done</source>
   <translation>Por hacer</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>Stopped. Nothing was moved; everything is where it was.</source>
   <translation>Detenido. No se movió nada; todo está donde estaba.</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Asunto</translation>
  </message>
  <message>
   <source>Summary of trouble</source>
   <translation>Resumen de fallos</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP access first.</source>
   <translation>Active antes el acceso POP3/IMAP.</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP access in the account first.</source>
   <translation>Active antes el acceso POP3/IMAP en la cuenta.</translation>
  </message>
  <message>
   <source>Switch on POP3/IMAP.</source>
   <translation>Active POP3/IMAP.</translation>
  </message>
  <message>
   <source>TLS failed</source>
   <translation>TLS falló</translation>
  </message>
  <message>
   <source>Take &amp;Theirs</source>
   <translation>&amp;Tomar lo del otro</translation>
  </message>
  <message>
   <source>Takes sign-in by OAuth only.</source>
   <translation>Solo acepta inicio de sesión con OAuth.</translation>
  </message>
  <message>
   <source>Te&amp;xt</source>
   <translation>Te&amp;xto</translation>
  </message>
  <message>
   <source>Te&amp;xt Codes</source>
   <translation>Códigos de te&amp;xto</translation>
  </message>
  <message>
   <source>Test letter</source>
   <translation>Carta de prueba</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text Code</source>
   <translation>Código de texto</translation>
  </message>
  <message>
   <source>Text Codes</source>
   <translation>Códigos de texto</translation>
  </message>
  <message>
   <source>Text and HTML</source>
   <translation>Texto y HTML</translation>
  </message>
  <message>
   <source>Text codes</source>
   <translation>Códigos de texto</translation>
  </message>
  <message>
   <source>That database belongs to another program. Choose an empty one.</source>
   <translation>Esa base de datos es de otro programa. Elija una vacía.</translation>
  </message>
  <message>
   <source>That database has another version's tables (schema {found}). Choose an empty one.</source>
   <translation>Esa base de datos tiene las tablas de otra versión (esquema {found}). Elija una vacía.</translation>
  </message>
  <message>
   <source>That database holds a hotel already. Choose an empty one, or start the program with it.</source>
   <translation>Esa base de datos ya contiene un hotel. Elija una vacía, o inicie el programa con ella.</translation>
  </message>
  <message>
   <source>The URL of the database must name a file, with nothing behind it: sqlite:///folder/file.db.</source>
   <translation>La URL de la base de datos debe nombrar un archivo, sin nada detrás: sqlite:///carpeta/archivo.db.</translation>
  </message>
  <message>
   <source>The URL {url} names no ODBC driver. Add ?driver=ODBC+Driver+18+for+SQL+Server, or that of your server.</source>
   <translation>La URL {url} no nombra ningún controlador ODBC. Añada ?driver=ODBC+Driver+18+for+SQL+Server, o el de su servidor.</translation>
  </message>
  <message>
   <source>The account that trace messages are sent from. It need not be a valid email address: any other text becomes the sender's name.</source>
   <translation>La cuenta desde la que se envían las trazas. No tiene que ser una dirección de correo válida: cualquier otro texto será el nombre del remitente.</translation>
  </message>
  <message>
   <source>The address it goes to</source>
   <translation>La dirección a la que va</translation>
  </message>
  <message>
   <source>The alert is on its way. The list above shows when the mail server has taken it.</source>
   <translation>La alerta está en camino. La lista de arriba muestra cuándo la ha aceptado el servidor de correo.</translation>
  </message>
  <message>
   <source>The application (client) ID with which this program is registered at Microsoft Entra or Google Cloud.</source>
   <translation>El ID de aplicación (cliente) con el que este programa está registrado en Microsoft Entra o Google Cloud.</translation>
  </message>
  <message>
   <source>The certificate of {server} comes from an authority that this computer does not know, so nothing was sent.</source>
   <translation>El certificado de {server} viene de una autoridad que este equipo no conoce, así que no se envió nada.</translation>
  </message>
  <message>
   <source>The certificate of {server} has expired, so nothing was sent to it.</source>
   <translation>El certificado de {server} ha caducado, así que no se le envió nada.</translation>
  </message>
  <message>
   <source>The certificate of {server} is for another name, so nothing was sent to it.</source>
   <translation>El certificado de {server} es de otro nombre, así que no se le envió nada.</translation>
  </message>
  <message>
   <source>The certificate of {server} is not valid yet, so nothing was sent to it.</source>
   <translation>El certificado de {server} aún no es válido, así que no se le envió nada.</translation>
  </message>
  <message>
   <source>The certificate of {server} is signed by itself, so nobody vouches for it and nothing was sent.</source>
   <translation>El certificado de {server} está firmado por él mismo, así que nadie responde por él y no se envió nada.</translation>
  </message>
  <message>
   <source>The clerk it is for.</source>
   <translation>El empleado para quien es.</translation>
  </message>
  <message>
   <source>The clerk's name.</source>
   <translation>El nombre del empleado.</translation>
  </message>
  <message>
   <source>The code that the clerk signs with.</source>
   <translation>El código con el que firma el empleado.</translation>
  </message>
  <message>
   <source>The code that you sign with.</source>
   <translation>El código con el que usted firma.</translation>
  </message>
  <message>
   <source>The copies, each with address, subject, state and reply</source>
   <translation>Las copias, cada una con dirección, asunto, estado y respuesta</translation>
  </message>
  <message>
   <source>The daily copy {target} cannot be made: {error}.</source>
   <translation>La copia diaria {target} no se puede hacer: {error}.</translation>
  </message>
  <message>
   <source>The database file {place} cannot be used. Check its folder and your rights there. ({cause})</source>
   <translation>El archivo de base de datos {place} no se puede usar. Compruebe su carpeta y los permisos que tiene allí. ({cause})</translation>
  </message>
  <message>
   <source>The database file {place} is damaged. `trace-mailer database restore` puts a copy in its place; automatic copies are in {folder}. ({cause})</source>
   <translation>El archivo de base de datos {place} está dañado. `trace-mailer database restore` pone una copia en su lugar; las copias automáticas están en {folder}. ({cause})</translation>
  </message>
  <message>
   <source>The database file {place} is in use by another program. Close it and try again. ({cause})</source>
   <translation>Otro programa está usando el archivo de base de datos {place}. Ciérrelo e inténtelo de nuevo. ({cause})</translation>
  </message>
  <message>
   <source>The database is in use by {names}. Close it there; if it is gone already, try again in a minute and a half.</source>
   <translation>La base de datos está en uso por {names}. Ciérrela allí; si ya no está en marcha, inténtelo de nuevo dentro de minuto y medio.</translation>
  </message>
  <message>
   <source>The database must be a file's path or a postgresql+psycopg:// URL.</source>
   <translation>La base de datos debe ser la ruta de un archivo o una URL postgresql+psycopg://.</translation>
  </message>
  <message>
   <source>The database {place} cannot be used now. Check that its server runs; windows and services go on by themselves when it does. ({cause})</source>
   <translation>La base de datos {place} no se puede usar ahora. Compruebe que su servidor funcione; ventanas y servicios continuarán por sí solos. ({cause})</translation>
  </message>
  <message>
   <source>The database {place} cannot be used. ({cause})</source>
   <translation>La base de datos {place} no se puede usar. ({cause})</translation>
  </message>
  <message>
   <source>The database {place} is of an older version of Trace Mailer (schema {found}, this program's is {known}). The window, `trace-mailer run` or `trace-mailer database upgrade` brings it up to date.</source>
   <translation>La base de datos {place} es de una versión anterior de Trace Mailer (esquema {found}, el de este programa es {known}). La ventana, `trace-mailer run` o `trace-mailer database upgrade` la pone al día.</translation>
  </message>
  <message>
   <source>The day on which it falls due; with Repeat, the first day.</source>
   <translation>El día en que vence; con «Repetir», el primer día.</translation>
  </message>
  <message>
   <source>The day on which the trace falls due.</source>
   <translation>El día en que vence la traza.</translation>
  </message>
  <message>
   <source>The day's work: traces, staff messages, guests, deliveries</source>
   <translation>El trabajo del día: trazas, mensajes al personal, huéspedes, envíos</translation>
  </message>
  <message>
   <source>The department it is for.</source>
   <translation>El departamento para el que es.</translation>
  </message>
  <message>
   <source>The department the clerk works in. F8 lists.</source>
   <translation>El departamento en que trabaja el empleado. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>The department's name in full.</source>
   <translation>El nombre completo del departamento.</translation>
  </message>
  <message>
   <source>The directory (tenant) ID of the organisation at Microsoft, or a domain of it. Blank: any organisation.</source>
   <translation>El ID de directorio (inquilino) de la organización en Microsoft, o un dominio suyo. En blanco: cualquier organización.</translation>
  </message>
  <message>
   <source>The feed {name} has not answered and is not waited for. It is asked again at its next look.</source>
   <translation>La fuente {name} no ha contestado y ya no se la espera. Se le pregunta de nuevo en la próxima lectura.</translation>
  </message>
  <message>
   <source>The feed {name} is stored damaged: nothing comes in. Change it, fill in what is missing and save it running.</source>
   <translation>La fuente {name} está guardada dañada: no entra nada. Cámbiela, complete lo que falta y guárdela en marcha.</translation>
  </message>
  <message>
   <source>The feed {name} is switched off, for another workstation, or being looked at.</source>
   <translation>La fuente {name} está desactivada, es de otro puesto o se está leyendo.</translation>
  </message>
  <message>
   <source>The feed {name} was stored with a password in its URL: nothing comes in. Open it, press Set Password, put Running to Y and save it. The password is kept in this computer's vault then, and nowhere else.</source>
   <translation>La fuente {name} se guardó con una contraseña en su URL: no entra nada. Ábrala, pulse Fijar contraseña, ponga En marcha en Y y guárdela. La contraseña queda entonces en el almacén de contraseñas de este equipo y en ningún otro sitio.</translation>
  </message>
  <message>
   <source>The file in Email CA File cannot be read as certificates.</source>
   <translation>El archivo de «Archivo de CA» no se puede leer como certificados.</translation>
  </message>
  <message>
   <source>The first {count} traces: name a day, a room or a guest to see others.</source>
   <translation>Las primeras {count} trazas: indique un día, una habitación o un huésped para ver otras.</translation>
  </message>
  <message>
   <source>The first {count}: type more to find others.</source>
   <translation>Los primeros {count}: escriba más para encontrar otros.</translation>
  </message>
  <message>
   <source>The first {shown} are shown.</source>
   <translation>Se muestran los primeros {shown}.</translation>
  </message>
  <message>
   <source>The folder (\\server\reports), the file, or the database's URL (postgresql+psycopg://reader@server/pms).</source>
   <translation>La carpeta (\\servidor\informes), el archivo o la URL de la base de datos (postgresql+psycopg://reader@server/pms).</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be read: {cause}.</source>
   <translation>La carpeta {folder} no se puede leer: {cause}.</translation>
  </message>
  <message>
   <source>The folder {folder} for the database cannot be made. Choose another one with --database. ({error})</source>
   <translation>La carpeta {folder} para la base de datos no se puede crear. Elija otra con --database. ({error})</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Its files are taken in when it is again.</source>
   <translation>La carpeta {folder} no está. Sus archivos se leerán cuando vuelva a estar.</translation>
  </message>
  <message>
   <source>The guest</source>
   <translation>El huésped</translation>
  </message>
  <message>
   <source>The guest it is about.</source>
   <translation>El huésped del que se trata.</translation>
  </message>
  <message>
   <source>The guest's first and last name</source>
   <translation>El nombre y los apellidos del huésped</translation>
  </message>
  <message>
   <source>The guest's first name.</source>
   <translation>El nombre del huésped.</translation>
  </message>
  <message>
   <source>The guest's last name.</source>
   <translation>Los apellidos del huésped.</translation>
  </message>
  <message>
   <source>The guest's number in the hotel system.</source>
   <translation>El número del huésped en el sistema hotelero.</translation>
  </message>
  <message>
   <source>The hotel is &amp;in</source>
   <translation>El &amp;hotel está en</translation>
  </message>
  <message>
   <source>The hotel is in</source>
   <translation>El hotel está en</translation>
  </message>
  <message>
   <source>The hotel is there already.</source>
   <translation>El hotel ya está allí.</translation>
  </message>
  <message>
   <source>The hotel of {file} was moved to {place}. A copy that is put back here would be a second hotel, which sends everything again. If that place is lost for ever, take the copy to another folder and let --database name a new file.</source>
   <translation>El hotel de {file} se movió a {place}. Una copia que se repusiera aquí sería un segundo hotel, que lo enviaría todo de nuevo. Si ese lugar se perdió para siempre, lleve la copia a otra carpeta e indique un archivo nuevo con --database.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} cannot be read. Check its URL, password and statement. ({cause})</source>
   <translation>La base de datos del sistema hotelero {url} no se puede leer. Compruebe su URL, su contraseña y la consulta. ({cause})</translation>
  </message>
  <message>
   <source>The hotel system's database {url} has not answered for {seconds:.0f} seconds. It is asked again at the next look. If that goes on, it needs a quicker view.</source>
   <translation>La base de datos del sistema hotelero {url} no ha contestado durante {seconds:.0f} segundos. Se le pregunta de nuevo en la próxima lectura. Si sigue así, necesita una vista más rápida.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} has not answered the question before yet.</source>
   <translation>La base de datos del sistema hotelero {url} todavía no ha contestado a la pregunta anterior.</translation>
  </message>
  <message>
   <source>The hotel system's database {url} went away while it was read. It is asked again at the next look. ({cause})</source>
   <translation>La base de datos del sistema hotelero {url} desapareció mientras se leía. Se le pregunta de nuevo en la próxima lectura. ({cause})</translation>
  </message>
  <message>
   <source>The language of letters to this guest. Blank, or one that is not in the list behind F8: English.</source>
   <translation>El idioma de las cartas a este huésped. En blanco, o uno que no esté en la lista de F8: inglés.</translation>
  </message>
  <message>
   <source>The language of this computer</source>
   <translation>El idioma de este equipo</translation>
  </message>
  <message>
   <source>The language this clerk's letters are written in. Blank: English. F8 lists.</source>
   <translation>El idioma de las cartas de este empleado. En blanco: inglés. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>The last day, included.</source>
   <translation>El último día, incluido.</translation>
  </message>
  <message>
   <source>The latest day first.</source>
   <translation>Primero el día más reciente.</translation>
  </message>
  <message>
   <source>The letter as it will arrive</source>
   <translation>La carta como llegará</translation>
  </message>
  <message>
   <source>The letter is larger than the mail server takes.</source>
   <translation>La carta es más grande de lo que acepta el servidor de correo.</translation>
  </message>
  <message>
   <source>The logs are kept in {folder}.</source>
   <translation>Los logs se guardan en {folder}.</translation>
  </message>
  <message>
   <source>The mail server accepted the test letter to {address}.</source>
   <translation>El servidor de correo aceptó la carta de prueba para {address}.</translation>
  </message>
  <message>
   <source>The mail server and its port</source>
   <translation>El servidor de correo y su puerto</translation>
  </message>
  <message>
   <source>The mail server cannot check sign-ins at the moment.</source>
   <translation>El servidor de correo no puede comprobar inicios de sesión en este momento.</translation>
  </message>
  <message>
   <source>The mail server cannot take this now.</source>
   <translation>El servidor de correo no puede aceptarlo ahora.</translation>
  </message>
  <message>
   <source>The mail server did not accept the sign-in as {account} ({code}). Check Email Auth Name, and set the password again with Window | Set Password.</source>
   <translation>El servidor de correo no aceptó el inicio de sesión como {account} ({code}). Compruebe «Usuario de correo» y fije de nuevo la contraseña con Ventana | Fijar contraseña.</translation>
  </message>
  <message>
   <source>The mail server did not accept the sign-in of {account}: the user name or the password is wrong.</source>
   <translation>El servidor de correo no aceptó el inicio de sesión de {account}: el usuario o la contraseña no son correctos.</translation>
  </message>
  <message>
   <source>The mail server did not accept the user name {account} alone: no password is stored for it on this computer.</source>
   <translation>El servidor de correo no aceptó el usuario {account} por sí solo: en este equipo no hay contraseña guardada para él.</translation>
  </message>
  <message>
   <source>The mail server did not accept {account} with what the provider granted.</source>
   <translation>El servidor de correo no aceptó a {account} con lo que concedió el proveedor.</translation>
  </message>
  <message>
   <source>The mail server did not take this.</source>
   <translation>El servidor de correo no lo aceptó.</translation>
  </message>
  <message>
   <source>The mail server does not offer {wanted}. {offer} {instead}</source>
   <translation>El servidor de correo no ofrece {wanted}. {offer} {instead}</translation>
  </message>
  <message>
   <source>The mail server does not pass letters on to other domains for this computer.</source>
   <translation>El servidor de correo no reenvía cartas a otros dominios para este equipo.</translation>
  </message>
  <message>
   <source>The mail server does not take addresses with letters beyond a-z before the @ (SMTPUTF8).</source>
   <translation>El servidor de correo no acepta direcciones con letras fuera de la a-z antes de la @ (SMTPUTF8).</translation>
  </message>
  <message>
   <source>The mail server does not take letters that come from {sender}.</source>
   <translation>El servidor de correo no acepta cartas que vienen de {sender}.</translation>
  </message>
  <message>
   <source>The mail server does not take this way of signing in.</source>
   <translation>El servidor de correo no acepta esta forma de iniciar sesión.</translation>
  </message>
  <message>
   <source>The mail server does not take {sender} as a sender.</source>
   <translation>El servidor de correo no acepta {sender} como remitente.</translation>
  </message>
  <message>
   <source>The mail server holds this account back: too many connections or sign-ins in a short time.</source>
   <translation>El servidor de correo frena esta cuenta: demasiadas conexiones o inicios de sesión en poco tiempo.</translation>
  </message>
  <message>
   <source>The mail server knows no mailbox of that address.</source>
   <translation>El servidor de correo no conoce ningún buzón con esa dirección.</translation>
  </message>
  <message>
   <source>The mail server makes strangers wait before it takes their first letter.</source>
   <translation>El servidor de correo hace esperar a los desconocidos antes de aceptar su primera carta.</translation>
  </message>
  <message>
   <source>The mail server refuses this computer's internet address as a source of unwanted mail.</source>
   <translation>El servidor de correo rechaza la dirección de internet de este equipo por ser origen de correo no deseado.</translation>
  </message>
  <message>
   <source>The mail server refuses this letter for its content or for a rule of its own.</source>
   <translation>El servidor de correo rechaza esta carta por su contenido o por una norma propia.</translation>
  </message>
  <message>
   <source>The mail server wants an encrypted connection before anything else.</source>
   <translation>El servidor de correo quiere una conexión cifrada antes que nada.</translation>
  </message>
  <message>
   <source>The mail server wants the account's password to be changed first.</source>
   <translation>El servidor de correo quiere que antes se cambie la contraseña de la cuenta.</translation>
  </message>
  <message>
   <source>The mail server wants this program to sign in before it takes letters.</source>
   <translation>El servidor de correo quiere que este programa inicie sesión antes de aceptar cartas.</translation>
  </message>
  <message>
   <source>The marked trace</source>
   <translation>La traza marcada</translation>
  </message>
  <message>
   <source>The message's number in the hotel system.</source>
   <translation>El número del mensaje en el sistema hotelero.</translation>
  </message>
  <message>
   <source>The name could not be looked up in time</source>
   <translation>No se pudo resolver el nombre a tiempo</translation>
  </message>
  <message>
   <source>The name of the clerk it goes to, or the clerk code</source>
   <translation>El nombre del empleado al que va, o su código</translation>
  </message>
  <message>
   <source>The name of the clerk who wrote it</source>
   <translation>El nombre del empleado que lo escribió</translation>
  </message>
  <message>
   <source>The new copy of {source} is damaged and was not kept; no older copy was removed. Look at the database with `trace-mailer database check`. ({wrong})</source>
   <translation>La copia nueva de {source} está dañada y no se conservó; no se eliminó ninguna copia anterior. Examine la base de datos con `trace-mailer database check`. ({wrong})</translation>
  </message>
  <message>
   <source>The newest {count} changes</source>
   <translation>Los {count} cambios más recientes</translation>
  </message>
  <message>
   <source>The one computer that can reach the place. Blank: any of them.</source>
   <translation>El único equipo que llega al lugar. En blanco: cualquiera de ellos.</translation>
  </message>
  <message>
   <source>The page to sign in at is shown here</source>
   <translation>Aquí se muestra la página de inicio de sesión</translation>
  </message>
  <message>
   <source>The password is too long: at most {limit} characters.</source>
   <translation>La contraseña es demasiado larga: como máximo {limit} caracteres.</translation>
  </message>
  <message>
   <source>The password may not contain line breaks or other control characters.</source>
   <translation>La contraseña no puede contener saltos de línea ni otros caracteres de control.</translation>
  </message>
  <message>
   <source>The password vault of this computer cannot {done}. Unlock it and try again. ({error})</source>
   <translation>El almacén de contraseñas de este equipo no puede {done}. Desbloquéelo e inténtelo de nuevo. ({error})</translation>
  </message>
  <message>
   <source>The port in the URL of the database must be a number from 1 to 65535.</source>
   <translation>El puerto de la URL de la base de datos debe ser un número de 1 a 65535.</translation>
  </message>
  <message>
   <source>The present password, to change your own.</source>
   <translation>La contraseña actual, para cambiar la suya.</translation>
  </message>
  <message>
   <source>The program could not do this ({error}). The log file tells more.</source>
   <translation>El programa no pudo hacerlo ({error}). El archivo de log dice más.</translation>
  </message>
  <message>
   <source>The program could not start because of an error of its own. The log file tells more.</source>
   <translation>El programa no pudo iniciarse por un error propio. El archivo de log dice más.</translation>
  </message>
  <message>
   <source>The program ends.</source>
   <translation>El programa termina.</translation>
  </message>
  <message>
   <source>The program met an error of its own; the log says which. It goes on by itself.</source>
   <translation>El programa tuvo un error propio; el log dice cuál. Sigue por sí solo.</translation>
  </message>
  <message>
   <source>The provider takes an application password here, not the one of the account.</source>
   <translation>El proveedor acepta aquí una contraseña de aplicación, no la de la cuenta.</translation>
  </message>
  <message>
   <source>The recipient must make room; then send the copy again.</source>
   <translation>El destinatario tiene que hacer sitio; después envíe la copia de nuevo.</translation>
  </message>
  <message>
   <source>The recipient's mailbox is full.</source>
   <translation>El buzón del destinatario está lleno.</translation>
  </message>
  <message>
   <source>The report is saved as {path}.</source>
   <translation>El informe se ha guardado como {path}.</translation>
  </message>
  <message>
   <source>The reservation it is about.</source>
   <translation>La reserva de la que se trata.</translation>
  </message>
  <message>
   <source>The result of the statement</source>
   <translation>El resultado de la consulta</translation>
  </message>
  <message>
   <source>The result of the statement lacks columns: {missing}. It has {names}.</source>
   <translation>Faltan columnas en el resultado de la consulta: {missing}. Tiene {names}.</translation>
  </message>
  <message>
   <source>The room it is about.</source>
   <translation>La habitación de la que se trata.</translation>
  </message>
  <message>
   <source>The same once more.</source>
   <translation>Lo mismo otra vez.</translation>
  </message>
  <message>
   <source>The server needs TLS 1.2 or newer: ask who runs it to bring it up to date.</source>
   <translation>El servidor necesita TLS 1.2 o posterior: pida a quien lo lleva que lo ponga al día.</translation>
  </message>
  <message>
   <source>The server of the database {place} does not let this program in. Check the URL, the user and the password (PostgreSQL's pgpass file can keep it), then start again; --database or TRACE_MAILER_DATABASE names another one. ({cause})</source>
   <translation>El servidor de la base de datos {place} no deja entrar a este programa. Compruebe la URL, el usuario y la contraseña (el archivo pgpass de PostgreSQL puede guardarla) y reinicie; --database o TRACE_MAILER_DATABASE indica otra. ({cause})</translation>
  </message>
  <message>
   <source>The server's reply</source>
   <translation>La respuesta del servidor</translation>
  </message>
  <message>
   <source>The sign-in to {name} was declined. {again}</source>
   <translation>El inicio de sesión en {name} fue denegado. {again}</translation>
  </message>
  <message>
   <source>The strongest password method that the server offers</source>
   <translation>El método de contraseña más fuerte que ofrece el servidor</translation>
  </message>
  <message>
   <source>The subject that was typed</source>
   <translation>El asunto que se escribió</translation>
  </message>
  <message>
   <source>The text that was typed</source>
   <translation>El texto que se escribió</translation>
  </message>
  <message>
   <source>The time at which it falls due. Blank: at the start of the day.</source>
   <translation>La hora a la que vence. En blanco: al empezar el día.</translation>
  </message>
  <message>
   <source>The trace's number in the hotel system.</source>
   <translation>El número de la traza en el sistema hotelero.</translation>
  </message>
  <message>
   <source>The two passwords are not the same.</source>
   <translation>Las dos contraseñas no son iguales.</translation>
  </message>
  <message>
   <source>The usual one</source>
   <translation>El habitual</translation>
  </message>
  <message>
   <source>The way to {name} cannot be trusted. Check the clock of this computer, and whether a filter stands in between whose certificate it does not know.</source>
   <translation>El camino a {name} no es de confianza. Compruebe el reloj de este equipo y si hay por medio un filtro cuyo certificado no conoce.</translation>
  </message>
  <message>
   <source>The windows speak it when the program is started again.</source>
   <translation>Las ventanas lo hablarán cuando se inicie de nuevo el programa.</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Lo del otro</translation>
  </message>
  <message>
   <source>There are no feeds yet. F6 adds one, which brings traces, guests or clerks from the hotel system by itself.</source>
   <translation>Aún no hay fuentes. F6 añade una, que trae por sí sola trazas, huéspedes o empleados del sistema del hotel.</translation>
  </message>
  <message>
   <source>There are no staff messages here. F6 writes one.</source>
   <translation>Aquí no hay mensajes al personal. F6 escribe uno.</translation>
  </message>
  <message>
   <source>There are no text codes. F6 adds one, and F8 writes it out where traces are entered.</source>
   <translation>No hay códigos de texto. F6 añade uno, y F8 lo escribe completo donde se anotan trazas.</translation>
  </message>
  <message>
   <source>There are {names}.</source>
   <translation>Hay {names}.</translation>
  </message>
  <message>
   <source>There is no clerk {code}.</source>
   <translation>No hay ningún empleado {code}.</translation>
  </message>
  <message>
   <source>There is no copy of this database yet. One is made every day while the program runs.</source>
   <translation>Todavía no hay ninguna copia de esta base de datos. Se hace una cada día mientras el programa está en marcha.</translation>
  </message>
  <message>
   <source>There is no database {place} yet. The window, `trace-mailer run` or `trace-mailer database upgrade` makes it; --database or TRACE_MAILER_DATABASE names another one.</source>
   <translation>Todavía no hay ninguna base de datos {place}. La ventana, `trace-mailer run` o `trace-mailer database upgrade` la crea; --database o TRACE_MAILER_DATABASE indica otra.</translation>
  </message>
  <message>
   <source>There is no feed {name}.</source>
   <translation>No hay ninguna fuente {name}.</translation>
  </message>
  <message>
   <source>There is no file {path}.</source>
   <translation>No hay ningún archivo {path}.</translation>
  </message>
  <message>
   <source>There is no file {path}. It is taken in when it is there again.</source>
   <translation>No hay ningún archivo {path}. Se leerá cuando vuelva a estar.</translation>
  </message>
  <message>
   <source>There is no file {pattern} in {folder} yet.</source>
   <translation>Aún no hay ningún archivo {pattern} en {folder}.</translation>
  </message>
  <message>
   <source>There is no file {source}.</source>
   <translation>No hay ningún archivo {source}.</translation>
  </message>
  <message>
   <source>There is no help for this field.</source>
   <translation>No hay ayuda para este campo.</translation>
  </message>
  <message>
   <source>There is no letter {letter} in {language}. Letters: {names}. Languages: {codes}.</source>
   <translation>No hay ninguna carta {letter} en {language}. Cartas: {names}. Idiomas: {codes}.</translation>
  </message>
  <message>
   <source>There is no room on the disk for the database {place}. Free some space. ({cause})</source>
   <translation>No queda sitio en el disco para la base de datos {place}. Libere espacio. ({cause})</translation>
  </message>
  <message>
   <source>There is no screen {code}. F8 lists the codes.</source>
   <translation>No hay ninguna pantalla {code}. F8 muestra los códigos.</translation>
  </message>
  <message>
   <source>There is no server named {host}.</source>
   <translation>No hay ningún servidor llamado {host}.</translation>
  </message>
  <message>
   <source>There is no {record} yet. Add it?</source>
   <translation>Aún no existe «{record}». ¿Añadirlo?</translation>
  </message>
  <message>
   <source>This computer has no ODBC driver of the name that {url} gives. Install it (that of SQL Server is Microsoft's), or correct driver= there. ({cause})</source>
   <translation>Este equipo no tiene ningún controlador ODBC con el nombre que da {url}. Instálelo (el de SQL Server es de Microsoft), o corrija driver= ahí. ({cause})</translation>
  </message>
  <message>
   <source>This computer has no password vault that can be used, so no password can be kept and nothing is sent that needs one. On Windows it is the Credential Manager, on Linux the Secret Service (gnome-keyring or KWallet): sign in to a desktop, or install one. A server that needs no sign-in works without.</source>
   <translation>Este equipo no tiene ningún almacén de contraseñas utilizable, así que no se puede guardar ninguna contraseña y no se envía nada que la necesite. En Windows es el Administrador de credenciales; en Linux, el Secret Service (gnome-keyring o KWallet): inicie sesión en un escritorio o instale uno. Un servidor que no pide inicio de sesión funciona sin él.</translation>
  </message>
  <message>
   <source>This database belongs to another program. Choose another one with --database.</source>
   <translation>Esta base de datos es de otro programa. Elija otra con --database.</translation>
  </message>
  <message>
   <source>This database was written by a newer version of Trace Mailer (schema {found}, this program knows {known}). Install the newer version on this computer.</source>
   <translation>Esta base de datos la escribió una versión más nueva de Trace Mailer (esquema {found}; este programa conoce {known}). Instale la versión más nueva en este equipo.</translation>
  </message>
  <message>
   <source>This feed was removed in the meantime.</source>
   <translation>Entretanto se quitó esta fuente.</translation>
  </message>
  <message>
   <source>This hotel was moved to {place}. Start the program again: it goes there by itself if that place can be used from this computer; else name it with --database or TRACE_MAILER_DATABASE.</source>
   <translation>Este hotel se movió a {place}. Inicie de nuevo el programa: va allí por sí solo si ese lugar puede usarse desde este equipo; si no, indíquelo con --database o TRACE_MAILER_DATABASE.</translation>
  </message>
  <message>
   <source>This is the first record.</source>
   <translation>Este es el primer registro.</translation>
  </message>
  <message>
   <source>This is the last record.</source>
   <translation>Este es el último registro.</translation>
  </message>
  <message>
   <source>This is what the report tells: about the program, its settings without passwords, the last deliveries with their addresses, and the logs. Nothing is sent; you choose where the file is saved.</source>
   <translation>Esto es lo que cuenta el informe: sobre el programa, sus ajustes sin contraseñas, los últimos envíos con sus direcciones y los logs. No se envía nada; usted elige dónde se guarda el archivo.</translation>
  </message>
  <message>
   <source>This letter cannot be put into the form that mail servers take.</source>
   <translation>Esta carta no se puede poner en la forma que aceptan los servidores de correo.</translation>
  </message>
  <message>
   <source>This letter cannot be sent through this server: {error}</source>
   <translation>Esta carta no se puede enviar por este servidor: {error}</translation>
  </message>
  <message>
   <source>This letter cannot be written: {error}</source>
   <translation>Esta carta no se puede escribir: {error}</translation>
  </message>
  <message>
   <source>This move was given up meanwhile. Nothing was moved; everything is where it was.</source>
   <translation>Este traslado se abandonó mientras tanto. No se trasladó nada; todo está donde estaba.</translation>
  </message>
  <message>
   <source>This needs a clerk with more access to sign on.</source>
   <translation>Para esto debe iniciar sesión alguien con más acceso.</translation>
  </message>
  <message>
   <source>This program has no driver for {url}. It has those of PostgreSQL, MariaDB, MySQL and SQLite, and on Windows that of ODBC. ({cause})</source>
   <translation>Este programa no tiene controlador para {url}. Tiene los de PostgreSQL, MariaDB, MySQL y SQLite, y en Windows el de ODBC. ({cause})</translation>
  </message>
  <message>
   <source>This program was started without a way to sign in with OAuth 2.</source>
   <translation>Este programa se inició sin ninguna forma de iniciar sesión con OAuth 2.</translation>
  </message>
  <message>
   <source>This record comes from the feed {feed}: it would come in again. Remove it there.</source>
   <translation>Este registro viene de la fuente {feed}: volvería a entrar. Quítelo allí.</translation>
  </message>
  <message>
   <source>This takes Global Maintenance from the last clerk who can sign on with it. Give another clerk that access and a sign-on password first, or remove this clerk's: then nobody is asked to sign on.</source>
   <translation>Esto quita Mantenimiento global al último empleado que puede iniciar sesión con él. Dé antes ese acceso y una contraseña de acceso a otro empleado, o quite la contraseña de este: entonces no se pide a nadie que inicie sesión.</translation>
  </message>
  <message>
   <source>This was changed {who} while you worked on it.</source>
   <translation>Esto se cambió {who} mientras usted trabajaba en ello.</translation>
  </message>
  <message>
   <source>This was removed {who} while you worked on it.</source>
   <translation>Esto se quitó {who} mientras usted trabajaba en ello.</translation>
  </message>
  <message>
   <source>This window waits a few minutes for it.</source>
   <translation>Esta ventana lo espera unos minutos.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Today and the seven days after it.</source>
   <translation>Hoy y los siete días siguientes.</translation>
  </message>
  <message>
   <source>Too many wrong tries: the next one is taken in {seconds} s.</source>
   <translation>Demasiados intentos fallidos: el próximo se acepta en {seconds} s.</translation>
  </message>
  <message>
   <source>Tool Bar</source>
   <translation>Barra de herramientas</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Traza</translation>
  </message>
  <message>
   <source>Trace Mailer {version}
Hotel traces arrive as email.

Database: {place}</source>
   <translation>Trace Mailer {version}
Las trazas del hotel llegan por correo.

Base de datos: {place}</translation>
  </message>
  <message>
   <source>Trace Rep Addr</source>
   <translation>Remite de trazas</translation>
  </message>
  <message>
   <source>Trace {number}</source>
   <translation>Traza {number}</translation>
  </message>
  <message>
   <source>Trace {trace} comes from the feed {feed}. Resolve it in the hotel system; that comes in by itself.</source>
   <translation>La traza {trace} viene de la fuente {feed}. Resuélvala en el sistema hotelero; eso entra por sí solo.</translation>
  </message>
  <message>
   <source>Traces</source>
   <translation>Trazas</translation>
  </message>
  <message>
   <source>Tries</source>
   <translation>Intentos</translation>
  </message>
  <message>
   <source>Trouble Address</source>
   <translation>Dirección de fallos</translation>
  </message>
  <message>
   <source>Trust the &amp;authority that issued it: choose its file…</source>
   <translation>Confiar en la a&amp;utoridad que lo emitió: elegir su archivo…</translation>
  </message>
  <message>
   <source>Try again later, or use port 465 with Email Security TLS; who runs the server must look at its certificate.</source>
   <translation>Inténtelo más tarde, o use el puerto 465 con «Seguridad» TLS; quien lleva el servidor tiene que revisar su certificado.</translation>
  </message>
  <message>
   <source>Try again later; if it happens again, ask who runs the mail server.</source>
   <translation>Inténtelo más tarde; si vuelve a ocurrir, pregunte a quien lleva el servidor de correo.</translation>
  </message>
  <message>
   <source>Try again, at sign-in also with another Email Auth Meth (F8); if it stays so, ask who runs the mail server.</source>
   <translation>Inténtelo de nuevo; si es al iniciar sesión, también con otra «Autenticación» (F8). Si sigue igual, pregunte a quien lleva el servidor de correo.</translation>
  </message>
  <message>
   <source>Type or choose a CSV file and press Preview. What would come in is shown here; Import takes it in.</source>
   <translation>Escriba o elija un archivo CSV y pulse «Vista previa». Aquí se muestra lo que entraría; «Importar» lo incorpora.</translation>
  </message>
  <message>
   <source>Type the name of a CSV file, or choose one.</source>
   <translation>Escriba el nombre de un archivo CSV o elija uno.</translation>
  </message>
  <message>
   <source>Type the short code of a screen, such as EMST, and press Enter. F8 lists.</source>
   <translation>Escriba el código corto de una pantalla, como EMST, y pulse Intro. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>Type the whole path of a file, or the URL of a database, such as {example}.</source>
   <translation>Escriba la ruta completa de un archivo o la URL de una base de datos, por ejemplo {example}.</translation>
  </message>
  <message>
   <source>Type to find</source>
   <translation>Escriba para buscar</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>No leído</translation>
  </message>
  <message>
   <source>Unshade</source>
   <translation>Desenrollar</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Up, Down</source>
   <translation>Arriba, Abajo</translation>
  </message>
  <message>
   <source>Use an address of plain letters for the recipient and for Trace Rep Addr.</source>
   <translation>Use una dirección de letras sencillas para el destinatario y para «Remite de trazas».</translation>
  </message>
  <message>
   <source>Use the server's encrypted port, usually 465 or 587; NONE as Email Security is only right inside the house.</source>
   <translation>Use el puerto cifrado del servidor, normalmente 465 o 587; NONE en «Seguridad» solo vale dentro de la casa.</translation>
  </message>
  <message>
   <source>User name and password in one step (RFC 4616)</source>
   <translation>Usuario y contraseña en un paso (RFC 4616)</translation>
  </message>
  <message>
   <source>User name and password in two steps</source>
   <translation>Usuario y contraseña en dos pasos</translation>
  </message>
  <message>
   <source>User name of the mail account, usually the part before the @. Its password: Window | Set Password.</source>
   <translation>Usuario de la cuenta de correo, normalmente la parte anterior a la @. Su contraseña: Ventana | Fijar contraseña.</translation>
  </message>
  <message>
   <source>Usually port 465.</source>
   <translation>Normalmente el puerto 465.</translation>
  </message>
  <message>
   <source>Usually port 587 or 25. Nothing is sent if the server cannot.</source>
   <translation>Normalmente el puerto 587 o 25. No se envía nada si el servidor no puede.</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>Válido desde</translation>
  </message>
  <message>
   <source>Valid until</source>
   <translation>Válido hasta</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Wait, and set Email Connections to 1 and Email Rate Limit to what the provider allows (Microsoft 365: 30).</source>
   <translation>Espere, y ponga «Conexiones» en 1 y «Límite por minuto» en lo que permite el proveedor (Microsoft 365: 30).</translation>
  </message>
  <message>
   <source>Wha&amp;t</source>
   <translation>&amp;Qué</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What answers at {server} is not a mail server for sending.</source>
   <translation>Lo que responde en {server} no es un servidor para enviar correo.</translation>
  </message>
  <message>
   <source>What came of it</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>What came of the last look</source>
   <translation>Resultado de la última lectura</translation>
  </message>
  <message>
   <source>What clerks and traces call it.</source>
   <translation>Cómo lo llaman los empleados y las trazas.</translation>
  </message>
  <message>
   <source>What comes in. F8 lists.</source>
   <translation>Lo que entra. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Lo que difiere</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Lo que sigue</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>Lo que hay que hacer.</translation>
  </message>
  <message>
   <source>What is to be done. F8 writes out a text code such as EXBED, or lists them.</source>
   <translation>Lo que hay que hacer. F8 escribe completo un código de texto como EXBED, o los muestra.</translation>
  </message>
  <message>
   <source>What is typed, such as EXBED.</source>
   <translation>Lo que se escribe, como EXBED.</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Qué hace</translation>
  </message>
  <message>
   <source>What it says.</source>
   <translation>Lo que dice.</translation>
  </message>
  <message>
   <source>What it stands for, such as: Extra bed in room.</source>
   <translation>Lo que significa, por ejemplo: Cama supletoria en la habitación.</translation>
  </message>
  <message>
   <source>What most mail servers on the internet want. The password is protected by Email Security.</source>
   <translation>Lo que quieren casi todos los servidores de internet. «Seguridad» protege la contraseña.</translation>
  </message>
  <message>
   <source>What the file says</source>
   <translation>Lo que dice el archivo</translation>
  </message>
  <message>
   <source>What the import would do</source>
   <translation>Lo que haría la importación</translation>
  </message>
  <message>
   <source>What the licence says</source>
   <translation>Lo que dice la licencia</translation>
  </message>
  <message>
   <source>What this clerk may open after signing on. GLOBAL: every screen. F8 lists.</source>
   <translation>Lo que este empleado puede abrir tras iniciar sesión. GLOBAL: todas las pantallas. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>What this feed is called.</source>
   <translation>Cómo se llama esta fuente.</translation>
  </message>
  <message>
   <source>What was told here is stored damaged and cannot be read.</source>
   <translation>Lo que se decía aquí está guardado con daños y no se puede leer.</translation>
  </message>
  <message>
   <source>What would come in</source>
   <translation>Lo que entraría</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>When it was written.</source>
   <translation>Cuándo se escribió.</translation>
  </message>
  <message>
   <source>When the trace falls due.</source>
   <translation>Cuándo vence la traza.</translation>
  </message>
  <message>
   <source>Where copies go. Blank: this clerk gets none.</source>
   <translation>Adónde van las copias. En blanco: este empleado no recibe ninguna.</translation>
  </message>
  <message>
   <source>Where guest alerts go.</source>
   <translation>Adónde van las alertas al huésped.</translation>
  </message>
  <message>
   <source>Where it was looked for</source>
   <translation>Dónde se buscó</translation>
  </message>
  <message>
   <source>Where records come from. F8 lists.</source>
   <translation>De dónde vienen los registros. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>Where the hotel's clocks stand, for example Europe/Vienna. Blank: the same as this computer. F8 lists.</source>
   <translation>Dónde están los relojes del hotel, por ejemplo Europe/Vienna. En blanco: como este equipo. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>Whether it is done.</source>
   <translation>Si está hecha.</translation>
  </message>
  <message>
   <source>Which</source>
   <translation>Cuál</translation>
  </message>
  <message>
   <source>Which column holds what, as trace_date = TRC_DT. Blank: the usual columns. Guess proposes them.</source>
   <translation>Qué columna contiene qué, como trace_date = TRC_DT. En blanco: las columnas habituales. «Deducir columnas» las propone.</translation>
  </message>
  <message>
   <source>Which files of the folder: *.csv, or TRC*.TXT. Files that are still being written are left alone.</source>
   <translation>Qué archivos de la carpeta: *.csv, o TRC*.TXT. Los que aún se están escribiendo no se tocan.</translation>
  </message>
  <message>
   <source>Who Are You?</source>
   <translation>¿Quién es usted?</translation>
  </message>
  <message>
   <source>Who am I?</source>
   <translation>¿Quién soy?</translation>
  </message>
  <message>
   <source>Who is told by email, at most once an hour, that copies could not be delivered. Blank: nobody.</source>
   <translation>A quién se avisa por correo, como máximo una vez por hora, de que no se pudieron entregar copias. En blanco: a nadie.</translation>
  </message>
  <message>
   <source>Who wrote it.</source>
   <translation>Quién lo escribió.</translation>
  </message>
  <message>
   <source>Whose password it is. F8 lists the clerks.</source>
   <translation>De quién es la contraseña. F8 muestra los empleados.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <source>Windows does not sign in at the mail server with the account that is signed in to it. Fill Email Auth Name as DOMAIN\user or user@domain, and set its password.</source>
   <translation>Windows no inicia sesión en el servidor de correo con la cuenta que la ha iniciado en él. Rellene «Usuario de correo» como DOMINIO\usuario o usuario@dominio, y fije su contraseña.</translation>
  </message>
  <message>
   <source>Windows sign-in with NTLM (challenge and response)</source>
   <translation>Inicio de sesión de Windows con NTLM (desafío y respuesta)</translation>
  </message>
  <message>
   <source>With Email Security NONE the user name and password cross the network unencrypted: anyone on the way can read them and send mail in this account's name. Choose it only for a mail server in the house.</source>
   <translation>Con «Seguridad» NONE, el usuario y la contraseña cruzan la red sin cifrar: cualquiera por el camino puede leerlos y enviar correo en nombre de esta cuenta. Elíjalo solo para un servidor de correo de la casa.</translation>
  </message>
  <message>
   <source>Words in address, subject or record.</source>
   <translation>Palabras de la dirección, el asunto o el registro.</translation>
  </message>
  <message>
   <source>Words in text, clerk, department, room, guest or number.</source>
   <translation>Palabras de texto, empleado, departamento, habitación, huésped o número.</translation>
  </message>
  <message>
   <source>Workstation</source>
   <translation>Puesto</translation>
  </message>
  <message>
   <source>Workstations</source>
   <translation>Puestos</translation>
  </message>
  <message>
   <source>Would come in: {new} new, {changed} changed, {same} the same as before. Nothing was changed.</source>
   <translation>Entrarían: {new} nuevos, {changed} cambiados, {same} igual que antes. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Write “{name}” as the program brought it? The house's own text of it is lost.</source>
   <translation>¿Escribir «{name}» como lo trajo el programa? El texto propio de la casa se pierde.</translation>
  </message>
  <message>
   <source>Written to {file}: {count}</source>
   <translation>Escrito en {file}: {count}</translation>
  </message>
  <message>
   <source>Y emails the staff messages to this clerk.</source>
   <translation>Y envía por correo a este empleado los mensajes al personal.</translation>
  </message>
  <message>
   <source>Y emails this clerk's traces.</source>
   <translation>Y envía por correo las trazas de este empleado.</translation>
  </message>
  <message>
   <source>Y emails traces and staff messages, those of the previous 7 days first. N sends nothing.</source>
   <translation>Y envía por correo trazas y mensajes al personal; primero, los de los 7 días anteriores. N no envía nada.</translation>
  </message>
  <message>
   <source>Y, N, Space</source>
   <translation>Y, N, Espacio</translation>
  </message>
  <message>
   <source>Your sign-on password, not that of your mail account.</source>
   <translation>Su contraseña de acceso, no la de su cuenta de correo.</translation>
  </message>
  <message>
   <source>Zip files (*.zip)</source>
   <translation>Archivos ZIP (*.zip)</translation>
  </message>
  <message>
   <source>a computer that can reach {place}</source>
   <translation>un equipo que llegue a {place}</translation>
  </message>
  <message>
   <source>a header may not contain a line break.</source>
   <translation>una cabecera no puede contener un salto de línea.</translation>
  </message>
  <message>
   <source>a letter stands alone: it can take in no other file.</source>
   <translation>una carta va sola: no puede incluir ningún otro archivo.</translation>
  </message>
  <message>
   <source>a look-up is empty</source>
   <translation>una lista está vacía</translation>
  </message>
  <message>
   <source>a reply does not end</source>
   <translation>una respuesta no termina</translation>
  </message>
  <message>
   <source>a reply's line does not end</source>
   <translation>una línea de respuesta no termina</translation>
  </message>
  <message>
   <source>a trace must name a clerk or a department.</source>
   <translation>una traza debe nombrar un empleado o un departamento.</translation>
  </message>
  <message>
   <source>a usual name</source>
   <translation>un nombre habitual</translation>
  </message>
  <message>
   <source>address</source>
   <translation>dirección</translation>
  </message>
  <message>
   <source>again at {moment}</source>
   <translation>de nuevo el {moment}</translation>
  </message>
  <message>
   <source>alert</source>
   <translation>alerta</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>alertas</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>all clerks</source>
   <translation>todos los empleados</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>todos los días</translation>
  </message>
  <message>
   <source>all kinds</source>
   <translation>todos los tipos</translation>
  </message>
  <message>
   <source>all states</source>
   <translation>todos los estados</translation>
  </message>
  <message>
   <source>all that came</source>
   <translation>todos los recibidos</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>contestado</translation>
  </message>
  <message>
   <source>any day</source>
   <translation>cualquier día</translation>
  </message>
  <message>
   <source>any sign-in method that takes a password</source>
   <translation>cualquier método de inicio de sesión con contraseña</translation>
  </message>
  <message>
   <source>autoescape cannot be switched: record text is never markup.</source>
   <translation>autoescape no se puede cambiar: el texto de los registros nunca es código HTML.</translation>
  </message>
  <message>
   <source>be read</source>
   <translation>leerse</translation>
  </message>
  <message>
   <source>be written</source>
   <translation>escribirse</translation>
  </message>
  <message>
   <source>being looked at by {computer}</source>
   <translation>lo está leyendo {computer}</translation>
  </message>
  <message>
   <source>being sent to {clerks}</source>
   <translation>se está enviando a {clerks}</translation>
  </message>
  <message>
   <source>by somebody</source>
   <translation>por alguien</translation>
  </message>
  <message>
   <source>by {name}, {time}</source>
   <translation>por {name}, {time}</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>no se puede leer</translation>
  </message>
  <message>
   <source>certificate</source>
   <translation>certificado</translation>
  </message>
  <message>
   <source>certificate for another server</source>
   <translation>certificado de otro servidor</translation>
  </message>
  <message>
   <source>certificate not yet valid</source>
   <translation>certificado aún no válido</translation>
  </message>
  <message>
   <source>certificate of an unknown issuer</source>
   <translation>certificado de emisor desconocido</translation>
  </message>
  <message>
   <source>clerk not active: {clerks}</source>
   <translation>empleado no activo: {clerks}</translation>
  </message>
  <message>
   <source>clerks</source>
   <translation>empleados</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrada</translation>
  </message>
  <message>
   <source>code</source>
   <translation>código</translation>
  </message>
  <message>
   <source>comes from the feed {feed}. Change it in the hotel system; it comes in by itself.</source>
   <translation>viene de la fuente {feed}. Cámbielo en el sistema hotelero; entra por sí solo.</translation>
  </message>
  <message>
   <source>connect</source>
   <translation>conexión</translation>
  </message>
  <message>
   <source>contains a control character.</source>
   <translation>contiene un carácter de control.</translation>
  </message>
  <message>
   <source>copies switched off: {clerks}</source>
   <translation>copias desactivadas: {clerks}</translation>
  </message>
  <message>
   <source>deferred</source>
   <translation>aplazado</translation>
  </message>
  <message>
   <source>deliveries</source>
   <translation>envíos</translation>
  </message>
  <message>
   <source>departments</source>
   <translation>departamentos</translation>
  </message>
  <message>
   <source>due today</source>
   <translation>vencen hoy</translation>
  </message>
  <message>
   <source>due, goes out next</source>
   <translation>vencida, sale a continuación</translation>
  </message>
  <message>
   <source>early data</source>
   <translation>datos prematuros</translation>
  </message>
  <message>
   <source>email_auth_meth</source>
   <translation>email_auth_meth</translation>
  </message>
  <message>
   <source>encrypt</source>
   <translation>cifrado</translation>
  </message>
  <message>
   <source>end of letter</source>
   <translation>fin de carta</translation>
  </message>
  <message>
   <source>everything</source>
   <translation>todo</translation>
  </message>
  <message>
   <source>expired certificate</source>
   <translation>certificado caducado</translation>
  </message>
  <message>
   <source>f&amp;rom</source>
   <translation>&amp;desde</translation>
  </message>
  <message>
   <source>fingerprint</source>
   <translation>huella</translation>
  </message>
  <message>
   <source>format() is not for letters.</source>
   <translation>format() no existe en las plantillas.</translation>
  </message>
  <message>
   <source>from_clerk</source>
   <translation>from_clerk</translation>
  </message>
  <message>
   <source>given up, to {clerks}: {reply}</source>
   <translation>abandonado, a {clerks}: {reply}</translation>
  </message>
  <message>
   <source>given-up</source>
   <translation>abandonado</translation>
  </message>
  <message>
   <source>greeting</source>
   <translation>saludo</translation>
  </message>
  <message>
   <source>guest_no</source>
   <translation>guest_no</translation>
  </message>
  <message>
   <source>guests</source>
   <translation>huéspedes</translation>
  </message>
  <message>
   <source>has a port that is no number from 1 to 65535.</source>
   <translation>tiene un puerto que no es un número de 1 a 65535.</translation>
  </message>
  <message>
   <source>has {count} columns, the header has {expected}. If it is no record, leave it out of the report.</source>
   <translation>tiene {count} columnas, la cabecera tiene {expected}. Si no es un registro, quite la línea del informe.</translation>
  </message>
  <message>
   <source>idle</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>in doubt</source>
   <translation>dudoso</translation>
  </message>
  <message>
   <source>is before the arrival.</source>
   <translation>es anterior a la llegada.</translation>
  </message>
  <message>
   <source>is blank for some records.</source>
   <translation>está en blanco en algunos registros.</translation>
  </message>
  <message>
   <source>is needed before Email Traces can be Y.</source>
   <translation>hace falta para que «Enviar trazas» pueda estar en Y.</translation>
  </message>
  <message>
   <source>is needed before an alert can be sent. It is a field of Mail | Email Setup.</source>
   <translation>hace falta para poder enviar una alerta. Es un campo de Correo | Configuración de correo.</translation>
  </message>
  <message>
   <source>is needed to send a test letter.</source>
   <translation>hace falta para enviar una carta de prueba.</translation>
  </message>
  <message>
   <source>is needed to sign in with {code}.</source>
   <translation>hace falta para iniciar sesión con {code}.</translation>
  </message>
  <message>
   <source>is needed to sign in with {email_auth_meth}.</source>
   <translation>hace falta para iniciar sesión con {email_auth_meth}.</translation>
  </message>
  <message>
   <source>is not a valid IP address.</source>
   <translation>no es una dirección IP válida.</translation>
  </message>
  <message>
   <source>is not a valid server name or IP address.</source>
   <translation>no es un nombre de servidor ni una dirección IP válidos.</translation>
  </message>
  <message>
   <source>is too long: at most {limit} characters.</source>
   <translation>es demasiado largo: como máximo {limit} caracteres.</translation>
  </message>
  <message>
   <source>is too long: {count} characters, at most {limit}.</source>
   <translation>es demasiado largo: {count} caracteres, como máximo {limit}.</translation>
  </message>
  <message>
   <source>is where the feed {name} takes these files from already.</source>
   <translation>es de donde la fuente {name} ya toma estos archivos.</translation>
  </message>
  <message>
   <source>is wrong.</source>
   <translation>no es correcto.</translation>
  </message>
  <message>
   <source>it does not take international addresses (SMTPUTF8).</source>
   <translation>no acepta direcciones internacionales (SMTPUTF8).</translation>
  </message>
  <message>
   <source>it receives the mail of {domain}</source>
   <translation>recibe el correo de {domain}</translation>
  </message>
  <message>
   <source>it takes letters of at most {limit} bytes, this one has {count}.</source>
   <translation>acepta cartas de {limit} bytes como máximo; esta tiene {count}.</translation>
  </message>
  <message>
   <source>itself (self-signed)</source>
   <translation>él mismo (autofirmado)</translation>
  </message>
  <message>
   <source>last 30 days</source>
   <translation>últimos 30 días</translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation>últimos 7 días</translation>
  </message>
  <message>
   <source>letter</source>
   <translation>carta</translation>
  </message>
  <message>
   <source>lies after the departure, {day}.</source>
   <translation>es posterior a la salida, {day}.</translation>
  </message>
  <message>
   <source>line {line}, {column}: {reason}</source>
   <translation>línea {line}, {column}: {reason}</translation>
  </message>
  <message>
   <source>line {line}: {reason}</source>
   <translation>línea {line}: {reason}</translation>
  </message>
  <message>
   <source>makes more than {most} traces. Take fewer days or addressees.</source>
   <translation>crea más de {most} trazas. Elija menos días o destinatarios.</translation>
  </message>
  <message>
   <source>makes {count} messages, at most {most}.</source>
   <translation>crea {count} mensajes; como máximo {most}.</translation>
  </message>
  <message>
   <source>may hold letters, digits, - and _ only.</source>
   <translation>solo puede contener letras, cifras, - y _.</translation>
  </message>
  <message>
   <source>may not be blank.</source>
   <translation>no puede quedar en blanco.</translation>
  </message>
  <message>
   <source>may not contain line breaks or other control characters.</source>
   <translation>no puede contener saltos de línea ni otros caracteres de control.</translation>
  </message>
  <message>
   <source>may not contain spaces.</source>
   <translation>no puede contener espacios.</translation>
  </message>
  <message>
   <source>may not hold a comment that a server runs (/*! … */).</source>
   <translation>no puede contener un comentario que un servidor ejecuta (/*! … */).</translation>
  </message>
  <message>
   <source>may not hold a password: it is kept in this computer's vault. Leave it out here.</source>
   <translation>no puede contener una contraseña: se guarda en el almacén de este equipo. No la escriba aquí.</translation>
  </message>
  <message>
   <source>may only read, but it says {word}. If that is the name of a column, put it into double quotes.</source>
   <translation>solo puede leer, pero dice {word}. Si es el nombre de una columna, póngalo entre comillas dobles.</translation>
  </message>
  <message>
   <source>message</source>
   <translation>mensaje</translation>
  </message>
  <message>
   <source>messages</source>
   <translation>mensajes</translation>
  </message>
  <message>
   <source>must be Y or N.</source>
   <translation>debe ser Y o N.</translation>
  </message>
  <message>
   <source>must be a SELECT: nothing may be changed in the hotel system.</source>
   <translation>debe ser un SELECT: en el sistema hotelero no se puede cambiar nada.</translation>
  </message>
  <message>
   <source>must be a SHA-256 fingerprint: 64 digits 0-9 and A-F, as Send Test Email shows it.</source>
   <translation>debe ser una huella SHA-256: 64 cifras 0-9 y A-F, como la muestra «Correo de prueba».</translation>
  </message>
  <message>
   <source>must be a day on or after Date.</source>
   <translation>debe ser el día de «Fecha» o uno posterior.</translation>
  </message>
  <message>
   <source>must be a file's name, with * and ?, without a folder.</source>
   <translation>debe ser el nombre de un archivo, con * y ?, sin carpeta.</translation>
  </message>
  <message>
   <source>must be a full path, for example C:\Certificates\hotel-ca.pem.</source>
   <translation>debe ser una ruta completa, por ejemplo C:\Certificates\hotel-ca.pem.</translation>
  </message>
  <message>
   <source>must be a name or address alone, without port, path or user.</source>
   <translation>debe ser solo un nombre o una dirección, sin puerto, ruta ni usuario.</translation>
  </message>
  <message>
   <source>must be a whole number from {lowest} to {highest}.</source>
   <translation>debe ser un número entero de {lowest} a {highest}.</translation>
  </message>
  <message>
   <source>must be a whole path, from the drive or root on.</source>
   <translation>debe ser una ruta completa, desde la unidad o la raíz.</translation>
  </message>
  <message>
   <source>must be filled before a password can be set for it.</source>
   <translation>debe rellenarse antes de fijar su contraseña.</translation>
  </message>
  <message>
   <source>must be one SELECT: there is a semicolon in it.</source>
   <translation>debe ser un solo SELECT: contiene un punto y coma.</translation>
  </message>
  <message>
   <source>must be the URL of a database, such as postgresql+psycopg://reader@server/pms.</source>
   <translation>debe ser la URL de una base de datos, como postgresql+psycopg://reader@server/pms.</translation>
  </message>
  <message>
   <source>must be {methods} to sign in with a browser; {code} needs none.</source>
   <translation>debe ser {methods} para iniciar sesión con un navegador; {code} no lo necesita.</translation>
  </message>
  <message>
   <source>must have {shortest} to {longest} characters.</source>
   <translation>debe tener de {shortest} a {longest} caracteres.</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>name a clerk or a department. F8 lists.</source>
   <translation>indique un empleado o un departamento. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>name not found</source>
   <translation>nombre no encontrado</translation>
  </message>
  <message>
   <source>name@example.com</source>
   <translation>name@example.com</translation>
  </message>
  <message>
   <source>names :{other}, but only {since} is known here.</source>
   <translation>nombra :{other}, pero aquí solo se conoce {since}.</translation>
  </message>
  <message>
   <source>names no guest whose stay is known. Repeat needs one with arrival and departure. F8 lists.</source>
   <translation>no nombra a un huésped de estancia conocida. «Repetir» necesita uno con llegada y salida. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>names the field {field} twice.</source>
   <translation>nombra dos veces el campo {field}.</translation>
  </message>
  <message>
   <source>names {count} columns: at most {most}.</source>
   <translation>nombra {count} columnas: como máximo {most}.</translation>
  </message>
  <message>
   <source>names {count}, at most {most}.</source>
   <translation>nombra {count}; como máximo {most}.</translation>
  </message>
  <message>
   <source>needs attention</source>
   <translation>requiere atención</translation>
  </message>
  <message>
   <source>needs exactly one @, as in name@example.com.</source>
   <translation>necesita exactamente una @, como en name@example.com.</translation>
  </message>
  <message>
   <source>needs something before and after the @, as in name@example.com.</source>
   <translation>necesita algo antes y después de la @, como en name@example.com.</translation>
  </message>
  <message>
   <source>next 7 days</source>
   <translation>próximos 7 días</translation>
  </message>
  <message>
   <source>no SMTPUTF8</source>
   <translation>sin SMTPUTF8</translation>
  </message>
  <message>
   <source>no STARTTLS</source>
   <translation>sin STARTTLS</translation>
  </message>
  <message>
   <source>no email account</source>
   <translation>sin cuenta de correo</translation>
  </message>
  <message>
   <source>no email account linked: {clerks}</source>
   <translation>sin cuenta de correo vinculada: {clerks}</translation>
  </message>
  <message>
   <source>no email address</source>
   <translation>sin dirección de correo</translation>
  </message>
  <message>
   <source>no network</source>
   <translation>sin red</translation>
  </message>
  <message>
   <source>no sign of life since {time}</source>
   <translation>sin señal desde {time}</translation>
  </message>
  <message>
   <source>no such clerk: {clerks}</source>
   <translation>no existe el empleado: {clerks}</translation>
  </message>
  <message>
   <source>nobody else is in {department}. F8 lists the departments.</source>
   <translation>no hay nadie más en {department}. F8 muestra los departamentos.</translation>
  </message>
  <message>
   <source>nobody in this department: {clerks}</source>
   <translation>nadie en este departamento: {clerks}</translation>
  </message>
  <message>
   <source>nobody signed in</source>
   <translation>nadie ha iniciado sesión</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>not TLS</source>
   <translation>no es TLS</translation>
  </message>
  <message>
   <source>not active</source>
   <translation>no activo</translation>
  </message>
  <message>
   <source>not emailed: older than 7 days</source>
   <translation>no enviada por correo: de hace más de 7 días</translation>
  </message>
  <message>
   <source>not emailed: resolved</source>
   <translation>no enviada por correo: resuelta</translation>
  </message>
  <message>
   <source>not looked at yet</source>
   <translation>todavía no leída</translation>
  </message>
  <message>
   <source>not saved</source>
   <translation>sin guardar</translation>
  </message>
  <message>
   <source>not sendable</source>
   <translation>no se puede enviar</translation>
  </message>
  <message>
   <source>not yet due: waits for {at}</source>
   <translation>aún no vence: espera al {at}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>old</source>
   <translation>antiguo</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abiertas</translation>
  </message>
  <message>
   <source>other fingerprint</source>
   <translation>otra huella</translation>
  </message>
  <message>
   <source>overdue</source>
   <translation>atrasadas</translation>
  </message>
  <message>
   <source>own</source>
   <translation>propia</translation>
  </message>
  <message>
   <source>password</source>
   <translation>contraseña</translation>
  </message>
  <message>
   <source>put off by the mail server, to {clerks}: {reply}</source>
   <translation>aplazado por el servidor de correo, a {clerks}: {reply}</translation>
  </message>
  <message>
   <source>read</source>
   <translation>leído</translation>
  </message>
  <message>
   <source>recipient</source>
   <translation>destinatario</translation>
  </message>
  <message>
   <source>record text may only stand between tags, or inside the quotes of an attribute that holds words.</source>
   <translation>el texto de los registros solo puede estar entre etiquetas, o dentro de las comillas de un atributo que contiene palabras.</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>refused, to {clerks}: {reply}</source>
   <translation>rechazado, a {clerks}: {reply}</translation>
  </message>
  <message>
   <source>repeat</source>
   <translation>repetir</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>resueltas</translation>
  </message>
  <message>
   <source>room {room}</source>
   <translation>habitación {room}</translation>
  </message>
  <message>
   <source>say who you are. F8 lists.</source>
   <translation>diga quién es. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>self-signed certificate</source>
   <translation>certificado autofirmado</translation>
  </message>
  <message>
   <source>sender</source>
   <translation>remitente</translation>
  </message>
  <message>
   <source>sending</source>
   <translation>enviando</translation>
  </message>
  <message>
   <source>sending {number} of {total}</source>
   <translation>enviando {number} de {total}</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>enviado</translation>
  </message>
  <message>
   <source>sent by me</source>
   <translation>enviados por mí</translation>
  </message>
  <message>
   <source>sent {at} to {clerks}</source>
   <translation>enviado {at} a {clerks}</translation>
  </message>
  <message>
   <source>sign in</source>
   <translation>inicio de sesión</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>alguien</translation>
  </message>
  <message>
   <source>staff messages</source>
   <translation>mensajes al personal</translation>
  </message>
  <message>
   <source>switched off</source>
   <translation>desactivada</translation>
  </message>
  <message>
   <source>the account signed in to Windows</source>
   <translation>la cuenta que ha iniciado sesión en Windows</translation>
  </message>
  <message>
   <source>the certificate has another fingerprint than the one in the setup</source>
   <translation>el certificado tiene otra huella que la de la configuración</translation>
  </message>
  <message>
   <source>the database</source>
   <translation>la base de datos</translation>
  </message>
  <message>
   <source>the part before the @ is too long: at most {limit} characters.</source>
   <translation>la parte anterior a la @ es demasiado larga: como máximo {limit} caracteres.</translation>
  </message>
  <message>
   <source>the server's NTLM challenge cannot be read</source>
   <translation>el desafío NTLM del servidor no se puede leer</translation>
  </message>
  <message>
   <source>the sign-in method {method}</source>
   <translation>el método de inicio de sesión {method}</translation>
  </message>
  <message>
   <source>the vault gives back something else</source>
   <translation>el almacén devuelve otra cosa</translation>
  </message>
  <message>
   <source>the window stayed empty</source>
   <translation>la ventana quedó vacía</translation>
  </message>
  <message>
   <source>there is a feed {name} already.</source>
   <translation>ya hay una fuente {name}.</translation>
  </message>
  <message>
   <source>there is no alert {letter}. There are {names}.</source>
   <translation>no hay ninguna alerta {letter}. Hay {names}.</translation>
  </message>
  <message>
   <source>there is no clerk {code}. F8 lists the clerks.</source>
   <translation>no hay ningún empleado {code}. F8 muestra los empleados.</translation>
  </message>
  <message>
   <source>there is no field {name}. {hint}</source>
   <translation>no hay ningún campo {name}. {hint}</translation>
  </message>
  <message>
   <source>there is no guest {guest_no}. F8 lists the guests.</source>
   <translation>no hay ningún huésped {guest_no}. F8 muestra los huéspedes.</translation>
  </message>
  <message>
   <source>there is no {code}. F8 lists the departments, Clerk | Departments adds one.</source>
   <translation>no existe {code}. F8 muestra los departamentos; Empleado | Departamentos añade uno.</translation>
  </message>
  <message>
   <source>there is {code} already.</source>
   <translation>ya existe {code}.</translation>
  </message>
  <message>
   <source>there is {code} already. F7 finds it.</source>
   <translation>ya existe {code}. F7 lo encuentra.</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>este equipo</translation>
  </message>
  <message>
   <source>timed out</source>
   <translation>tiempo agotado</translation>
  </message>
  <message>
   <source>timeout</source>
   <translation>tiempo agotado</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>trace</source>
   <translation>traza</translation>
  </message>
  <message>
   <source>trace_date</source>
   <translation>trace_date</translation>
  </message>
  <message>
   <source>traces</source>
   <translation>trazas</translation>
  </message>
  <message>
   <source>traces@hotel.example</source>
   <translation>traces@hotel.example</translation>
  </message>
  <message>
   <source>trouble</source>
   <translation>fallo</translation>
  </message>
  <message>
   <source>unavailable</source>
   <translation>no disponible</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>no leído</translation>
  </message>
  <message>
   <source>unreadable</source>
   <translation>ilegible</translation>
  </message>
  <message>
   <source>until</source>
   <translation>hasta</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>waiting for {server}</source>
   <translation>esperando a {server}</translation>
  </message>
  <message>
   <source>waiting for {server}, next try {time}</source>
   <translation>esperando a {server}, próximo intento {time}</translation>
  </message>
  <message>
   <source>waiting to be sent to {clerks}</source>
   <translation>en espera de envío a {clerks}</translation>
  </message>
  <message>
   <source>{account} may not send letters that come from {sender}.</source>
   <translation>{account} no puede enviar cartas que vienen de {sender}.</translation>
  </message>
  <message>
   <source>{account} on {server}</source>
   <translation>{account} en {server}</translation>
  </message>
  <message>
   <source>{arrival} to {departure}</source>
   <translation>{arrival} a {departure}</translation>
  </message>
  <message>
   <source>{author} to {clerk}, {at}</source>
   <translation>{author} a {clerk}, {at}</translation>
  </message>
  <message>
   <source>{code} has a new sign-on password.</source>
   <translation>{code} tiene una nueva contraseña de acceso.</translation>
  </message>
  <message>
   <source>{code} has no sign-on password now.</source>
   <translation>{code} no tiene ahora contraseña de acceso.</translation>
  </message>
  <message>
   <source>{code} is not active. F8 lists the clerks.</source>
   <translation>{code} no está activo. F8 muestra los empleados.</translation>
  </message>
  <message>
   <source>{code} is not active. F8 lists those that are.</source>
   <translation>{code} no está activo. F8 muestra los que lo están.</translation>
  </message>
  <message>
   <source>{computer} has been looking at it for long and gets no answer. See whether {place} can be reached there, then start Trace Mailer anew.</source>
   <translation>{computer} la está consultando desde hace mucho y no recibe respuesta. Compruebe si allí se puede acceder a {place} y reinicie entonces Trace Mailer.</translation>
  </message>
  <message>
   <source>{copies} will be emailed to {clerks} (traces and staff messages of the previous 7 days, since {day}). Switch Email Traces on?</source>
   <translation>Se enviarán por correo {copies} a {clerks} (trazas y mensajes al personal de los 7 días anteriores, desde el {day}). ¿Activar «Enviar trazas»?</translation>
  </message>
  <message>
   <source>{count} changes</source>
   <translation>{count} cambios</translation>
  </message>
  <message>
   <source>{count} clerks</source>
   <translation>{count} empleados</translation>
  </message>
  <message>
   <source>{count} copies</source>
   <translation>{count} copias</translation>
  </message>
  <message>
   <source>{count} found</source>
   <translation>{count} encontrados</translation>
  </message>
  <message>
   <source>{count} messages sent.</source>
   <translation>{count} mensajes enviados.</translation>
  </message>
  <message>
   <source>{count} opened again.</source>
   <translation>{count} reabiertas.</translation>
  </message>
  <message>
   <source>{count} resolved.</source>
   <translation>{count} resueltas.</translation>
  </message>
  <message>
   <source>{count} rows are now in {place}: those read and those written were counted. What was here stays, marked as moved. Close this program and start it again: it goes there by itself. On other workstations, start it with --database and that place, or with TRACE_MAILER_DATABASE set to it.</source>
   <translation>Ahora hay {count} filas en {place}: se contaron las leídas y las escritas. Lo que había aquí se queda, marcado como movido. Cierre este programa e inícielo de nuevo: va allí por sí solo. En los demás puestos, inícielo con --database y ese lugar, o con TRACE_MAILER_DATABASE puesto en él.</translation>
  </message>
  <message>
   <source>{count} traces</source>
   <translation>{count} trazas</translation>
  </message>
  <message>
   <source>{count} traces entered.</source>
   <translation>{count} trazas anotadas.</translation>
  </message>
  <message>
   <source>{count} traces. Older ones were not looked at: name a day, a room or a guest.</source>
   <translation>{count} trazas. Las más antiguas no se han mirado: indique un día, una habitación o un huésped.</translation>
  </message>
  <message>
   <source>{count} unread</source>
   <translation>{count} sin leer</translation>
  </message>
  <message>
   <source>{count} unread messages</source>
   <translation>{count} mensajes sin leer</translation>
  </message>
  <message>
   <source>{day}: {sent} sent, {waiting} waiting, {refused} refused</source>
   <translation>{day}: {sent} enviados, {waiting} en espera, {refused} rechazados</translation>
  </message>
  <message>
   <source>{domain!r} after the @ is not a valid domain.</source>
   <translation>{domain!r} después de la @ no es un dominio válido.</translation>
  </message>
  <message>
   <source>{domain} is with {provider}.</source>
   <translation>{domain} está en {provider}.</translation>
  </message>
  <message>
   <source>{domain} publishes it (SRV).</source>
   <translation>{domain} lo publica (SRV).</translation>
  </message>
  <message>
   <source>{done} Letters that were under way when a program ended may arrive twice.</source>
   <translation>{done} Las cartas que estaban en camino cuando un programa terminó pueden llegar dos veces.</translation>
  </message>
  <message>
   <source>{done} What was in its place is kept as {kept}.</source>
   <translation>{done} Lo que había en su lugar se conserva como {kept}.</translation>
  </message>
  <message>
   <source>{done} What was sent since then is not known, so Email Traces is N now. When it becomes Y, traces of the previous 7 days that went out after the copy was made are sent again.</source>
   <translation>{done} No se sabe qué se envió desde entonces, así que «Enviar trazas» está ahora en N. Cuando pase a Y, se enviarán de nuevo las trazas de los 7 días anteriores que salieron después de hacerse la copia.</translation>
  </message>
  <message>
   <source>{done} What was sent since then is remembered and is not sent again.</source>
   <translation>{done} Lo enviado desde entonces se recuerda y no se envía de nuevo.</translation>
  </message>
  <message>
   <source>{field} has no list.</source>
   <translation>{field} no tiene lista.</translation>
  </message>
  <message>
   <source>{field} has no list. F1 tells what it takes.</source>
   <translation>{field} no tiene lista. F1 explica qué se escribe.</translation>
  </message>
  <message>
   <source>{file} is in use by another program. Close it and try again; nothing was changed.</source>
   <translation>Otro programa está usando {file}. Ciérrelo e inténtelo de nuevo; no se cambió nada.</translation>
  </message>
  <message>
   <source>{file} is still being written.</source>
   <translation>{file} aún se está escribiendo.</translation>
  </message>
  <message>
   <source>{file} lies on a network share, where a SQLite file can be damaged. Choose a folder of this computer, or a PostgreSQL database, which several workstations can use (postgresql+psycopg://…).</source>
   <translation>{file} está en un recurso de red, donde un archivo SQLite se puede dañar. Elija una carpeta de este equipo, o una base de datos PostgreSQL, que pueden usar varios puestos (postgresql+psycopg://…).</translation>
  </message>
  <message>
   <source>{folder} cannot be made or written: {cause}. Nothing was taken in.</source>
   <translation>{folder} no se puede crear o escribir: {cause}. No se ha incorporado nada.</translation>
  </message>
  <message>
   <source>{host} is {addresses}.</source>
   <translation>{host} es {addresses}.</translation>
  </message>
  <message>
   <source>{host}, port {port}: no usable mail server.</source>
   <translation>{host}, puerto {port}: ningún servidor de correo utilizable.</translation>
  </message>
  <message>
   <source>{host}, port {port}: takes letters, {security}.</source>
   <translation>{host}, puerto {port}: acepta cartas, {security}.</translation>
  </message>
  <message>
   <source>{key} alone is needed for typing. Choose it with Ctrl or Alt, or an F-key.</source>
   <translation>{key} sola hace falta para escribir. Elíjala con Ctrl o Alt, o elija una tecla F.</translation>
  </message>
  <message>
   <source>{key} is needed in fields and lists. Choose another key.</source>
   <translation>{key} hace falta en campos y listas. Elija otra tecla.</translation>
  </message>
  <message>
   <source>{key} is no field of {records}. Known are {names}.</source>
   <translation>{key} no es un campo de {records}. Se conocen {names}.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}” already. Take it away there first, or choose another key.</source>
   <translation>{key} ya es la tecla de «{command}». Quítela antes allí, o elija otra tecla.</translation>
  </message>
  <message>
   <source>{kind} {code} is used in {uses}, so it cannot be deleted.</source>
   <translation>{kind} {code} se usa en {uses}, así que no se puede eliminar.</translation>
  </message>
  <message>
   <source>{kind} {code} is used in {uses}, so it cannot be deleted. Set Active to N instead.</source>
   <translation>{kind} {code} se usa en {uses}, así que no se puede eliminar. Ponga «Activo» en N en su lugar.</translation>
  </message>
  <message>
   <source>{line!r} is not a field and a column. Write trace_date = TRC_DT.</source>
   <translation>{line!r} no es un campo y una columna. Escriba trace_date = TRC_DT.</translation>
  </message>
  <message>
   <source>{local!r} before the @ is not a valid mailbox name.</source>
   <translation>{local!r} antes de la @ no es un nombre de buzón válido.</translation>
  </message>
  <message>
   <source>{method} as {account}</source>
   <translation>{method} como {account}</translation>
  </message>
  <message>
   <source>{name} ({guest_no}) has no email address. Enter it in the guest's record first.</source>
   <translation>{name} ({guest_no}) no tiene dirección de correo. Escríbala antes en el registro del huésped.</translation>
  </message>
  <message>
   <source>{name} cannot be reached for the sign-in. Check this computer's network and proxy.</source>
   <translation>No se puede llegar a {name} para iniciar sesión. Compruebe la red y el proxy de este equipo.</translation>
  </message>
  <message>
   <source>{name} does not accept the earlier sign-in of {account} any more: it was revoked, has ended, or the password has changed since. {again}</source>
   <translation>{name} ya no acepta el inicio de sesión anterior de {account}: se revocó, terminó, o la contraseña ha cambiado desde entonces. {again}</translation>
  </message>
  <message>
   <source>{name} does not accept this application. Check OAuth Client ID and OAuth Tenant, and set the application's secret again with Window | Set Password: secrets end after a time.</source>
   <translation>{name} no acepta esta aplicación. Compruebe «ID cliente OAuth» e «Inquilino OAuth», y fije de nuevo el secreto de la aplicación con Ventana | Fijar contraseña: los secretos caducan con el tiempo.</translation>
  </message>
  <message>
   <source>{name} has been held by another program for long and cannot be taken in: newer files come in before it. End that program, or remove the file.</source>
   <translation>Otro programa retiene {name} desde hace tiempo y no se puede incorporar: los archivos más recientes se incorporan antes. Cierre ese programa o elimine el archivo.</translation>
  </message>
  <message>
   <source>{name} publishes these settings.</source>
   <translation>{name} publica estos ajustes.</translation>
  </message>
  <message>
   <source>{name} refused the sign-in of {account}. Its answer says why. {again}</source>
   <translation>{name} rechazó el inicio de sesión de {account}. Su respuesta dice por qué. {again}</translation>
  </message>
  <message>
   <source>{name} was read but cannot be moved away: {cause}. Check your rights there.</source>
   <translation>{name} se leyó pero no se puede mover: {cause}. Compruebe los permisos que tiene allí.</translation>
  </message>
  <message>
   <source>{new:,} new, {changed:,} changed</source>
   <translation>{new:,} nuevos, {changed:,} cambiados</translation>
  </message>
  <message>
   <source>{new:,} new, {changed:,} changed, {same:,} the same as before.</source>
   <translation>{new:,} nuevos, {changed:,} cambiados, {same:,} igual que antes.</translation>
  </message>
  <message>
   <source>{new} new, {changed} changed, {same} the same as before.</source>
   <translation>{new} nuevos, {changed} cambiados, {same} igual que antes.</translation>
  </message>
  <message>
   <source>{part}, line {line}: {problem}</source>
   <translation>{part}, línea {line}: {problem}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {error}.</source>
   <translation>{path} no se puede leer: {error}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {cause}. Choose another place.</source>
   <translation>{path} no se puede escribir: {cause}. Elija otro lugar.</translation>
  </message>
  <message>
   <source>{path} has too many records: at most {limit:,}.</source>
   <translation>{path} tiene demasiados registros: como máximo {limit:,}.</translation>
  </message>
  <message>
   <source>{path} is a workbook or another packed file, no CSV file. Save it as 'CSV UTF-8'.</source>
   <translation>{path} es un libro de Excel u otro archivo comprimido, no un archivo CSV. Guárdelo como «CSV UTF-8».</translation>
  </message>
  <message>
   <source>{path} is not a CSV file at line {line}: a quotation mark is missing or one too many, or a text is much too long ({error}).</source>
   <translation>{path} no es un archivo CSV en la línea {line}: falta o sobra una comilla, o un texto es demasiado largo ({error}).</translation>
  </message>
  <message>
   <source>{path} is not {encoding} text (line {line}). {advice}.</source>
   <translation>{path} no es texto {encoding} (línea {line}). {advice}.</translation>
  </message>
  <message>
   <source>{path} is not {encoding} text: there are null characters in line {line}. {advice}.</source>
   <translation>{path} no es texto {encoding}: hay caracteres nulos en la línea {line}. {advice}.</translation>
  </message>
  <message>
   <source>{path} is too large: at most {limit} MB.</source>
   <translation>{path} es demasiado grande: como máximo {limit} MB.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, 1 problem.</source>
   <translation>{path}: no se importó nada, 1 problema.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, {count} problems.</source>
   <translation>{path}: no se importó nada, {count} problemas.</translation>
  </message>
  <message>
   <source>{path}: nothing was imported, {count} problems. The first {most}:</source>
   <translation>{path}: no se importó nada, {count} problemas. Los primeros {most}:</translation>
  </message>
  <message>
   <source>{place} has the column {column} twice.</source>
   <translation>{place} tiene dos veces la columna {column}.</translation>
  </message>
  <message>
   <source>{place} has the schema of this program ({revision}).</source>
   <translation>{place} tiene el esquema de este programa ({revision}).</translation>
  </message>
  <message>
   <source>{place} is empty: its first line must name the columns {names}.</source>
   <translation>{place} está vacío: su primera línea debe nombrar las columnas {names}.</translation>
  </message>
  <message>
   <source>{place} is still being written.</source>
   <translation>{place} aún se está escribiendo.</translation>
  </message>
  <message>
   <source>{place} is what {source} was.</source>
   <translation>{place} es ahora lo que era {source}.</translation>
  </message>
  <message>
   <source>{place} lacks columns: {missing}. Its header names {names}.</source>
   <translation>Faltan columnas en {place}: {missing}. La cabecera nombra {names}.</translation>
  </message>
  <message>
   <source>{program} is made of these libraries of others. Its windows are Qt's, under the GNU Lesser General Public License.</source>
   <translation>{program} está hecho con estas bibliotecas de otros autores. Sus ventanas son de Qt, con la GNU Lesser General Public License.</translation>
  </message>
  <message>
   <source>{screen} needs a clerk with more access to sign on.</source>
   <translation>{screen} requiere que inicie sesión un empleado con más acceso.</translation>
  </message>
  <message>
   <source>{server} and this program found no kind of encryption that both take.</source>
   <translation>{server} y este programa no encontraron ningún cifrado que acepten los dos.</translation>
  </message>
  <message>
   <source>{server} answers, but takes no letters from this computer.</source>
   <translation>{server} responde, pero no acepta cartas de este equipo.</translation>
  </message>
  <message>
   <source>{server} began to encrypt and broke off with an error of its own, so nothing was sent.</source>
   <translation>{server} empezó a cifrar y lo interrumpió con un error propio, así que no se envió nada.</translation>
  </message>
  <message>
   <source>{server} cannot be reached.</source>
   <translation>No se puede llegar a {server}.</translation>
  </message>
  <message>
   <source>{server} closed the connection in the middle of the conversation.</source>
   <translation>{server} cerró la conexión en medio de la conversación.</translation>
  </message>
  <message>
   <source>{server} closed the connection when encryption should begin.</source>
   <translation>{server} cerró la conexión cuando debía empezar el cifrado.</translation>
  </message>
  <message>
   <source>{server} did not answer in time.</source>
   <translation>{server} no respondió a tiempo.</translation>
  </message>
  <message>
   <source>{server} did not answer in time; many networks block port 25 on the way out.</source>
   <translation>{server} no respondió a tiempo; muchas redes bloquean la salida por el puerto 25.</translation>
  </message>
  <message>
   <source>{server} does not answer: nothing takes mail there.</source>
   <translation>{server} no responde: allí nadie acepta correo.</translation>
  </message>
  <message>
   <source>{server} does not offer encryption (STARTTLS), so nothing was sent to it.</source>
   <translation>{server} no ofrece cifrado (STARTTLS), así que no se le envió nada.</translation>
  </message>
  <message>
   <source>{server} does not speak TLS from the first byte.</source>
   <translation>{server} no habla TLS desde el primer byte.</translation>
  </message>
  <message>
   <source>{server} gave an answer that cannot be read as a mail server's.</source>
   <translation>{server} dio una respuesta que no se puede leer como la de un servidor de correo.</translation>
  </message>
  <message>
   <source>{server} offers encryption but did not start it, so nothing was sent.</source>
   <translation>{server} ofrece cifrado pero no lo inició, así que no se envió nada.</translation>
  </message>
  <message>
   <source>{server} shows another certificate than the one whose fingerprint is in Email Certificate Fingerprint, so nothing was sent.</source>
   <translation>{server} muestra otro certificado que el de la huella de «Huella del certificado», así que no se envió nada.</translation>
  </message>
  <message>
   <source>{server} stopped answering in the middle of the conversation.</source>
   <translation>{server} dejó de responder en medio de la conversación.</translation>
  </message>
  <message>
   <source>{server} took the connection but sent no greeting, as a port does that is encrypted from the first byte.</source>
   <translation>{server} aceptó la conexión pero no envió saludo, como hace un puerto cifrado desde el primer byte.</translation>
  </message>
  <message>
   <source>{server}, port {port}</source>
   <translation>{server}, puerto {port}</translation>
  </message>
  <message>
   <source>{some} and {more}</source>
   <translation>{some} y {more}</translation>
  </message>
  <message>
   <source>{source} cannot be put in the place of {file}, which is what it was: {error}.</source>
   <translation>No se puede poner {source} en lugar de {file}, que sigue como estaba: {error}.</translation>
  </message>
  <message>
   <source>{source} is damaged. Take another copy. ({wrong})</source>
   <translation>{source} está dañada. Use otra copia. ({wrong})</translation>
  </message>
  <message>
   <source>{source} is no copy of a database of Trace Mailer, or it is damaged. ({error})</source>
   <translation>{source} no es una copia de una base de datos de Trace Mailer, o está dañada. ({error})</translation>
  </message>
  <message>
   <source>{source} is the database itself. Its copies are in {folder}.</source>
   <translation>{source} es la propia base de datos. Sus copias están en {folder}.</translation>
  </message>
  <message>
   <source>{target} exists already; choose another name.</source>
   <translation>{target} ya existe; elija otro nombre.</translation>
  </message>
  <message>
   <source>{text!r} is no way of writing dates. Write it as DD-MON-YY; F8 lists them.</source>
   <translation>{text!r} no es una forma de escribir fechas. Escríbala como DD-MON-YY; F8 las muestra.</translation>
  </message>
  <message>
   <source>{text!r} is not a date and time. Write it as 2026-11-24T14:05.</source>
   <translation>{text!r} no es una fecha y hora. Escríbala como 2026-11-24T14:05.</translation>
  </message>
  <message>
   <source>{text!r} is not a date and time: there is no such moment.</source>
   <translation>{text!r} no es una fecha y hora: ese momento no existe.</translation>
  </message>
  <message>
   <source>{text!r} is not a date as {pattern}.</source>
   <translation>{text!r} no es una fecha como {pattern}.</translation>
  </message>
  <message>
   <source>{text!r} is not a date as {pattern}: there is no such day.</source>
   <translation>{text!r} no es una fecha como {pattern}: ese día no existe.</translation>
  </message>
  <message>
   <source>{text!r} is not a date. Write it as 2026-11-24.</source>
   <translation>{text!r} no es una fecha. Escríbala como 2026-11-24.</translation>
  </message>
  <message>
   <source>{text!r} is not a date: there is no such day.</source>
   <translation>{text!r} no es una fecha: ese día no existe.</translation>
  </message>
  <message>
   <source>{text!r} is not a known time zone. F8 lists them.</source>
   <translation>{text!r} no es una zona horaria conocida. F8 muestra la lista.</translation>
  </message>
  <message>
   <source>{text!r} is not a time of day. Write it as 14:05.</source>
   <translation>{text!r} no es una hora. Escríbala como 14:05.</translation>
  </message>
  <message>
   <source>{text!r} is not in the list. It can be {known}.</source>
   <translation>{text!r} no está en la lista. Puede ser {known}.</translation>
  </message>
  <message>
   <source>{text!r} stands in line {first} already.</source>
   <translation>{text!r} ya está en la línea {first}.</translation>
  </message>
  <message>
   <source>{words} If that place is lost for ever, `trace-mailer database move --give-up "{place}"` lets the hotel be here.</source>
   <translation>{words} Si ese lugar se perdió para siempre, `trace-mailer database move --give-up "{place}"` deja el hotel aquí.</translation>
  </message>
  <message>
   <source>{words} It may also have {optional}.</source>
   <translation>{words} También puede tener {optional}.</translation>
  </message>
  <message>
   <source>“{text}” was typed for what did not open, and is not taken.</source>
   <translation>«{text}» se tecleó para algo que no se abrió y no se toma.</translation>
  </message>
 </context>
</TS>
