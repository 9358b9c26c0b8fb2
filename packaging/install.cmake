# What a desktop needs to show the program: names follow the application id.
set(application_id app.rhomboid.Rhomboid)
install(FILES packaging/rhomboid.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications RENAME ${application_id}.desktop)
install(FILES packaging/rhomboid.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo RENAME ${application_id}.metainfo.xml)
install(FILES resources/app-icon.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${application_id}.svg)
install(FILES packaging/rhomboid.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES README.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
