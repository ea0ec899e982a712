-- The last case number given to each organization in each year of the Republic; exercises are counted apart.
CREATE TABLE case_numbering (
  organization VARCHAR(255) NOT NULL,
  roc_year INTEGER NOT NULL,
  drill SMALLINT NOT NULL,
  called VARCHAR(255) NOT NULL,
  last_number BIGINT NOT NULL,
  PRIMARY KEY (organization, roc_year, drill)
);
CREATE UNIQUE INDEX case_numbering_called ON case_numbering (roc_year, drill, called);
