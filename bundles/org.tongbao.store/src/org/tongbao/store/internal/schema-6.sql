-- The rule pack an incident is under, by whose scale its level is named.
ALTER TABLE incident ADD COLUMN pack VARCHAR(255) DEFAULT '' NOT NULL;

-- Which incident names which other one as related or as its duplicate, so that either can show it.
CREATE TABLE incident_link (
  incident VARCHAR(100) NOT NULL,
  other VARCHAR(100) NOT NULL,
  link_type VARCHAR(100) NOT NULL,
  PRIMARY KEY (incident, other, link_type)
);
CREATE INDEX incident_link_by_other ON incident_link (other);

-- What was saved before is derived again by the first program that looks, closed incidents included.
UPDATE board SET basis = '', changes = 0 WHERE kind = 'incident';
INSERT INTO board (incident, case_number, title, organization, drill, revision, pack, basis, changes, clocks)
  SELECT id, case_number, title, organization, drill, revision, '', '', 0, '' FROM incident
  WHERE NOT EXISTS (SELECT 1 FROM board WHERE board.incident = incident.id);
