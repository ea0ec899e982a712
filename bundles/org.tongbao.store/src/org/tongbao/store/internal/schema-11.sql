-- Who may use the database. Without any account whoever opens it may do everything.
CREATE TABLE account (
  account_name VARCHAR(63) NOT NULL PRIMARY KEY,
  full_name VARCHAR(255) NOT NULL,
  roles VARCHAR(255) NOT NULL,
  person VARCHAR(100) NOT NULL,
  organization VARCHAR(255) NOT NULL,
  disabled SMALLINT NOT NULL,
  revision BIGINT NOT NULL
);
-- What is kept of passwords, by itself: a server can show each his own alone.
CREATE TABLE account_secret (
  account_name VARCHAR(63) NOT NULL PRIMARY KEY,
  kept VARCHAR(255) NOT NULL
);
-- Wrong passwords in a row, by the hash of the name that was typed: what is typed for a name may be a password.
CREATE TABLE account_attempt (
  name_hash CHAR(64) NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  failed_at BIGINT NOT NULL
);
-- Who did what to which account; each record bears the hash of the one before it and of itself.
CREATE TABLE account_history (
  sequence_number BIGINT NOT NULL PRIMARY KEY,
  changed_at BIGINT NOT NULL,
  author VARCHAR(63) NOT NULL,
  account_name VARCHAR(63) NOT NULL,
  change_action VARCHAR(20) NOT NULL,
  value_before VARCHAR(4000) NOT NULL,
  value_after VARCHAR(4000) NOT NULL,
  hash CHAR(64) NOT NULL
);
