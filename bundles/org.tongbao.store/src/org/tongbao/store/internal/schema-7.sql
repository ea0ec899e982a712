-- The chain of each organization: where it ends now, and from what it began.
CREATE TABLE chain_head (
  organization VARCHAR(255) NOT NULL PRIMARY KEY,
  origin VARCHAR(20) NOT NULL,
  began BIGINT NOT NULL,
  link_position BIGINT NOT NULL,
  link_hash CHAR(64) NOT NULL
);

-- One link for each saved revision of an incident or an organization; the column incident has the id of either.
CREATE TABLE chain_link (
  organization VARCHAR(255) NOT NULL,
  link_position BIGINT NOT NULL,
  incident VARCHAR(100) NOT NULL,
  revision BIGINT NOT NULL,
  linked BIGINT NOT NULL,
  records_hash CHAR(64) NOT NULL,
  document_hash CHAR(64) NOT NULL,
  link_hash CHAR(64) NOT NULL,
  PRIMARY KEY (organization, link_position)
);
CREATE UNIQUE INDEX chain_link_by_incident ON chain_link (incident, revision);
