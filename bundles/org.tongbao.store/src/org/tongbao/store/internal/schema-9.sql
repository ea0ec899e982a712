-- Contents of attachments, each once, in parts that fit into memory.
CREATE TABLE attachment (
  sha256 CHAR(64) NOT NULL PRIMARY KEY,
  byte_count BIGINT NOT NULL,
  part_count INTEGER NOT NULL,
  kept BIGINT NOT NULL
);
CREATE TABLE attachment_part (
  sha256 CHAR(64) NOT NULL,
  part_number INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (sha256, part_number)
);
