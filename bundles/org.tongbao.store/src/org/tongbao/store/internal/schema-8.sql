-- How many incidents of each organization are in each state, counted with each save: to count them all takes long.
CREATE TABLE incident_count (
  organization VARCHAR(255) NOT NULL,
  incident_state VARCHAR(100) NOT NULL,
  drill SMALLINT NOT NULL,
  incidents BIGINT NOT NULL,
  PRIMARY KEY (organization, incident_state, drill)
);
INSERT INTO incident_count (organization, incident_state, drill, incidents)
  SELECT organization, incident_state, drill, COUNT(*) FROM incident GROUP BY organization, incident_state, drill;

-- By what an index outside of the database is known to be its own, and the key it is encrypted with; one row.
CREATE TABLE index_key (
  database_id CHAR(36) NOT NULL PRIMARY KEY,
  secret CHAR(64) NOT NULL
);
