-- Organizations: what lists show of them, and the document with all facts; their changes are in the history of all.
CREATE TABLE organization (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  organization_name VARCHAR(255) NOT NULL,
  responsibility VARCHAR(20) NOT NULL,
  superior VARCHAR(255) NOT NULL,
  reviewer VARCHAR(255) NOT NULL,
  revision BIGINT NOT NULL,
  saved BIGINT NOT NULL,
  history_length BIGINT NOT NULL,
  document BLOB NOT NULL
);
-- Incidents name their organization, so that no two may bear one name.
CREATE UNIQUE INDEX organization_by_name ON organization (organization_name);

-- The board shows the open clocks of organizations among those of incidents; the column incident has the id of either.
ALTER TABLE board ADD COLUMN kind VARCHAR(20) DEFAULT 'incident' NOT NULL;
