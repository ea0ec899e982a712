-- What the register lists, filters and sorts by, and the document with all facts.
CREATE TABLE incident (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  case_number VARCHAR(255) NOT NULL,
  title VARCHAR(2000) NOT NULL,
  category VARCHAR(255) NOT NULL,
  organization VARCHAR(255) NOT NULL,
  effective_level INTEGER,
  incident_state VARCHAR(100) NOT NULL,
  awareness BIGINT,
  next_due BIGINT,
  next_clock VARCHAR(255),
  drill SMALLINT NOT NULL,
  revision BIGINT NOT NULL,
  saved BIGINT NOT NULL,
  history_length BIGINT NOT NULL,
  document BLOB NOT NULL
);
CREATE INDEX incident_by_awareness ON incident (awareness DESC, id);
CREATE INDEX incident_by_number ON incident (case_number);
CREATE INDEX incident_by_organization ON incident (organization, awareness DESC, id);
CREATE INDEX incident_by_state ON incident (incident_state, awareness DESC, id);
CREATE INDEX incident_by_level ON incident (effective_level, awareness DESC, id);
CREATE INDEX incident_by_due ON incident (next_due);

-- Who changed what and why. No foreign key: the record outlives the incident.
CREATE TABLE history (
  incident VARCHAR(100) NOT NULL,
  sequence_number BIGINT NOT NULL,
  revision BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  author VARCHAR(1000) NOT NULL,
  change_action VARCHAR(20) NOT NULL,
  subject VARCHAR(32672) NOT NULL,
  value_before CLOB NOT NULL,
  value_after CLOB NOT NULL,
  reason CLOB NOT NULL,
  PRIMARY KEY (incident, sequence_number)
);
