## The frame around every page: rooms, header, undo.

ui-program = Bearings
ui-skip-to-content = Skip to the content
ui-rooms = Rooms
ui-start = Start page
ui-room-learn = Learn
ui-room-plan = Plan
ui-room-profile = Profile
ui-room-data = Data
ui-room-teach = Teach
ui-room-help = Help
ui-every-change-kept = Every change kept

# $what (Text) what would be undone, such as “edit text”
ui-undo = Undo: { $what }

ui-never-copied = No copy elsewhere yet
# $day (Day) the day of the last copy
ui-last-copied = Copied elsewhere on { $day }
