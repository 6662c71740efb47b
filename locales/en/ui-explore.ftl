## The explorer of series.

ui-explore-title = Explore the migrant stock
ui-explore-areas = Countries and areas
ui-explore-several = Hold Ctrl or Shift to choose several.
ui-explore-show = Show
ui-explore-year = Year
ui-explore-keys = Drag or use the arrow keys to move, the wheel or plus and minus to zoom, 0 to see everything, T for the table.
