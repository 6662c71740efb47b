## The explorer of series.

ui-explore-title = Explore the migrant stock
# $years (Text) first and last year
# $unit (Text) what is counted
ui-explore-drawn = Migrant stock, { $years }, { $unit }
ui-explore-areas = Countries and areas
ui-explore-several = Hold Ctrl or Shift to choose several.
ui-explore-show = Show
ui-explore-year = Year
ui-explore-keys = Drag or use the arrow keys to move, the wheel or plus and minus to zoom, 0 to see everything, T for the table.
