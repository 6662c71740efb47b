SELECT (SELECT count(*) FROM obs.series) + (SELECT count(*) FROM obs.style) = 0;
