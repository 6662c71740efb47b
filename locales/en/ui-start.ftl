## The start page and the preferences.

ui-start-welcome = Welcome. Choose your language.
ui-language-draft = This translation is a draft that nobody has reviewed yet.
ui-start-title = What would you like to do?
ui-start-promise = You alone own these data; nobody else can see them. The program never uses a network.

ui-door-country = See my country
ui-door-country-what = The migration data sheet of any country or area, from published international estimates. Ready in seconds; nothing to import.
ui-door-file = Start from my own file
ui-door-file-what = Make a workspace for your office, import the tables you have, and draft your migration profile.
ui-door-open = Open a workspace
ui-door-open-what = Go on with a file that ends in .bearings.

ui-choose-file = Choose a file…
ui-recent = Recent workspaces
ui-recent-gone = no longer there
ui-later = Rooms that are being built
ui-room-later = This room is being built.
ui-learn-later = Training modules on migration data, with practice on real tables.
ui-plan-later = The national migration data plan: what is needed, what exists, who does what by when.
ui-teach-later = Write, translate and hand out training modules, and collect results in class.
ui-back-to-start = Back to the start page

ui-preferences = Preferences
ui-language = Language
ui-look = Appearance
ui-theme = Colours
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-theme-contrast = High contrast
ui-text-size = Text size
ui-keep = Keep

ui-not-done = This was not done
ui-go-back = Go back
ui-cancel = Cancel
ui-leave-form = Cancel
ui-close = Close
