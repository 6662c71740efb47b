COPY FROM DATABASE workspace TO copy;
