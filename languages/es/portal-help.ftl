# Ayuda y denuncia. Estado de la traducción: hecha del inglés, todavía no leída por una persona de lengua española.

help-title = Alguien con quien hablar
help-title-of = Alguien con quien hablar: { $place }
help-title-safety = Cómo usar estas páginas
help-title-directory = Servicios, para personas adultas
help-title-directory-of = Servicios, para personas adultas: { $place }
help-skip = Ir al contenido
help-exit-hidden = Emergencia:
help-exit = Salir de esta página
help-exit-two = Mayúsculas: pulsa 2 veces más para salir.
help-exit-one = Mayúsculas: pulsa 1 vez más para salir.
help-exit-expired = No pulsaste a tiempo. Sigues en esta página.
help-exit-loading = Cargando.
help-exit-hint = El botón de arriba te lleva rápido a otro sitio. No borra tu historial.
help-safety-link = Cómo usar estas páginas sin riesgo
help-pages = Más páginas
help-languages = Idiomas

help-choose = Puedes hablar con alguien
help-choose-lead = Haces bien en pedir ayuda. Lo que pasó no es culpa tuya.
help-choose-where = ¿Dónde estás ahora?
help-choose-label = País
help-choose-button = Ver los números
help-choose-letters = Países por primera letra
help-choose-not-here = Mi país no está aquí
help-others = Otros países

help-danger = ¿Estás en peligro ahora?
help-call = Llama al { $number }
help-text = Manda un mensaje al { $number }
help-text-word = Manda { $word } en un mensaje al { $number }
help-whatsapp = WhatsApp: { $number }
help-what-emergency = emergencias
help-what-police = policía
help-what-violence = violencia contra mujeres y niñas
help-what-abroad = desde otro país
help-what-mobile = desde un teléfono móvil
help-danger-unknown = No tenemos un número de emergencia seguro para este país. Ve a un lugar donde haya gente. Pide a una persona adulta que llame a la policía.

help-door-talk = Necesito hablar
help-door-report = Denunciar una imagen o un sitio
help-talk-lead = Esta gente escucha a niñas y niños. Puedes hablar de todo lo que te duele o te da miedo.
help-talk-none = Aún no tenemos una línea de ayuda comprobada para este país.
help-report-none = Aún no tenemos un lugar comprobado donde denunciar en este país.
help-waiting = { $count ->
    [one] Conocemos un servicio. Pero nadie lo comprobó hace poco, y por eso no lo mostramos aquí. Una persona adulta de confianza puede mirar la lista para personas adultas.
   *[other] Conocemos { $count } servicios. Pero nadie los comprobó hace poco, y por eso no los mostramos aquí. Una persona adulta de confianza puede mirar la lista para personas adultas.
}
help-adult-list = La lista para personas adultas
help-router-talk = Aquí hay una lista de líneas de ayuda de todo el mundo:
help-router-report = Aquí hay una lista de lugares de denuncia de todo el mundo:
help-outside = abre otro sitio
help-ways-site = Escribir o chatear en su sitio
help-report-open = Abrir la página para denunciar
help-site = Su sitio

help-hours = Abierto
help-hours-always = día y noche, todos los días
help-hours-daily = todos los días, { $from }–{ $to }
help-hours-days = { $days }: { $from }–{ $to }
help-hours-unknown = no se sabe
help-hours-local = Son las horas de ese lugar.
help-days-range = de { $first } a { $last }
help-cost = Precio
help-cost-free = gratis
help-cost-charged = la llamada se paga
help-cost-unknown = no se sabe. Puedes preguntar primero si es gratis.
help-spoken = Idiomas
help-spoken-unknown = no se sabe
help-where = Lugar
help-checked = Comprobado
help-checked-not-recently = { $date }. No se comprobó hace poco
# Entre un nombre y su valor: «Fuente: example.org».
help-colon = :
help-source = Fuente
help-confirmed = comprobado por una persona

help-happens = Qué pasa cuando llamas
help-happens-1 = Alguien contesta y te escucha. A veces hay que esperar un poco.
help-happens-2 = Puedes preguntar primero si tienes que decir tu nombre. Tú dices lo que quieras.
help-happens-3 = Nadie se enfada contigo. No es culpa tuya.
help-happens-4 = Puedes parar cuando quieras. Puedes llamar otra vez. ¿No te ayudó? Prueba con otra persona.
help-happens-5 = Casi siempre, la llamada queda en privado. Pero si alguien corre un gran peligro, a veces tienen que buscar ayuda. Puedes preguntar antes.
help-happens-6 = La llamada puede quedar en la lista de llamadas del teléfono.

help-report-lead = ¿Viste en internet algo que hace daño a una niña o a un niño? Puedes denunciarlo.
help-report-1 = No copies ni guardes la imagen. No se la mandes a nadie. Déjala donde está.
help-report-2 = Apunta la dirección de la página y el nombre de la cuenta, si puedes.
help-report-3 = ¿Sales tú en la imagen? No hiciste nada malo. Muchas veces se puede quitar.
help-report-4 = ¿Tienes miedo o alguien te amenaza? Habla primero con alguien.

help-safety = Cómo usar estas páginas sin riesgo
help-safety-does = Qué hace el botón
help-safety-does-1 = Te lleva al instante a otro sitio, uno que no llama la atención.
help-safety-does-2 = En un teclado, pulsa tres veces Mayúsculas. Hace lo mismo.
help-safety-does-3 = Si después vas Atrás, estas páginas no salen primero.
help-safety-not = Qué no hace el botón
help-safety-not-1 = No borra el historial del navegador.
help-safety-not-2 = No esconde este sitio a quien paga internet. No lo esconde a una app que vigila el teléfono.
help-safety-not-3 = En algunos teléfonos, Atrás te trae otra vez a estas páginas. Si pasa, cierra la ventana.
help-safety-steps = Qué puedes hacer
help-safety-steps-1 = Usa el teléfono o la computadora de alguien en quien confías. También el de la escuela o el de una biblioteca.
help-safety-steps-2 = Usa una ventana privada y ciérrala al final. Así no guarda el historial. Pero no esconde nada a una app que vigila el teléfono.
help-safety-steps-3 = Borra estas páginas del historial. No borres todo: se puede notar.
help-safety-steps-4 = ¿Llamaste o mandaste un mensaje? Bórralo luego de la lista del teléfono.
help-safety-steps-5 = ¿Estás en peligro? Ve primero a un lugar seguro, si puedes. Luego llama.
help-safety-we = Qué hacemos nosotros
help-safety-we-1 = No ponemos cookies. No guardamos nada en tu aparato.
help-safety-we-2 = No apuntamos en ningún lugar que has estado aquí.
help-safety-we-3 = Si un enlace lleva a otro sitio, te lo decimos. Los otros sitios tienen sus propias reglas.

help-directory = Servicios, para personas adultas
help-directory-lead = Todos los servicios que conocemos, también los que nadie confirmó. Compruebe un número antes de darlo a una niña o a un niño.
help-directory-names = Un nombre en esta lista no dice nada sobre la condición de un lugar.
help-directory-rules = Las niñas y los niños ven un servicio cuando se leyó su página oficial o reciente, o cuando una persona lo confirmó, y de eso hace 365 días como máximo. Las filas contradictorias no se muestran en ninguna parte.
help-directory-choose = Elegir un lugar
help-directory-count = { $count ->
    [one] { $count } servicio
   *[other] { $count } servicios
}
help-directory-download = Llevarse los datos
help-directory-download-lead = Todo el directorio, con fiabilidad, fuente y fechas:
help-directory-hsds = HSDS (JSON)
help-directory-linked-lead = Lo que ven las niñas y los niños, para buscadores y programas:
help-directory-linked = schema.org (JSON-LD)
help-directory-pack = Guardar los números de un lugar
help-directory-pack-lead = Una página con los números que las niñas y los niños pueden ver, para guardarla en un aparato propio o seguro. Se abre sin internet. Se puede encontrar en el aparato: no la guarde en uno que otras personas miran.
help-directory-pack-button = Guardar la página
help-pack-made = Guardado el { $date }. Los números cambian: mire de nuevo dentro de un mes.
help-directory-of = Servicios para personas adultas: { $place }
help-directory-none = No conocemos ningún servicio allí.
help-directory-caption = Servicios, { $place }, con lo que se sabe de cada uno
help-col-name = Servicio
help-col-numbers = Números y sitio
help-col-facts = Horas, idiomas, precio
help-col-trust = Fiabilidad
help-col-source = Fuente
help-kind-emergency = número de emergencia
help-kind-child-helpline = línea de ayuda a la niñez
help-kind-trafficking-helpline = línea de ayuda sobre la trata
help-kind-prevention = prevención, para personas adultas
help-kind-hotline = denuncia de imágenes y sitios
help-kind-police = página de la policía
help-kind-government = página del gobierno
help-kind-router = directorio mundial
help-trust-A = Página oficial leída
help-trust-B = Página reciente o entrada de un directorio
help-trust-C = Página antigua o pobre
help-trust-D = Contradictorio
help-kept-unconfirmed = Atención: nadie confirmó esto. Las niñas y los niños no lo ven.
help-kept-old = Atención: sin comprobar desde hace más de 365 días. Las niñas y los niños no lo ven.
help-kept-adults = Solo para personas adultas.
help-kept-pair = Atención: otro servicio completa este y falta aquí. Las niñas y los niños no lo ven.
help-kept-no-way = Atención: no se conoce número ni sitio.
help-kept-contradictory = Contradictorio.
help-kept-withdrawn = Retirado.
help-kept-not-recently = Sin comprobar desde hace más de 90 días.
help-read-on = leído el { $date }
help-changed-on = página del { $date }
help-confirmed-on = confirmado por una persona el { $date }

help-missing = Esta página no está aquí
help-missing-advice = Los números están en la lista de países.
