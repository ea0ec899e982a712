-- The deadline board: one row for each incident that has open clocks, so that the board is there without reading documents.
CREATE TABLE board (
  incident VARCHAR(100) NOT NULL PRIMARY KEY,
  case_number VARCHAR(255) NOT NULL,
  title VARCHAR(2000) NOT NULL,
  organization VARCHAR(255) NOT NULL,
  drill SMALLINT NOT NULL,
  revision BIGINT NOT NULL,
  pack VARCHAR(255) NOT NULL,
  basis VARCHAR(1000) NOT NULL,
  changes BIGINT,
  clocks VARCHAR(32672) NOT NULL
);
-- What was saved before is derived by the first program that looks: nothing was derived by an empty basis.
INSERT INTO board (incident, case_number, title, organization, drill, revision, pack, basis, changes, clocks)
  SELECT id, case_number, title, organization, drill, revision, '', '', 0, '' FROM incident
  WHERE incident_state NOT IN ('closed', 'voided');
