-- Who has reminded of what. The key is the claim: whoever gets its row in may send, on however many machines.
CREATE TABLE reminder (
  incident VARCHAR(100) NOT NULL,
  clock VARCHAR(100) NOT NULL,
  instance VARCHAR(255) NOT NULL,
  due BIGINT NOT NULL,
  rung INTEGER NOT NULL,
  channel VARCHAR(255) NOT NULL,
  reminder_state VARCHAR(20) NOT NULL,
  attempts INTEGER NOT NULL,
  claimed BIGINT NOT NULL,
  claimed_by VARCHAR(255) NOT NULL,
  next_attempt BIGINT,
  failure VARCHAR(2000) NOT NULL,
  PRIMARY KEY (incident, clock, instance, due, rung, channel)
);
CREATE INDEX reminder_by_state ON reminder (channel, reminder_state, claimed);
