/// What schema version 3 adds to the tables of version 2: who executes what at this moment, what code
/// made a run, and a checksum of every run that is stored from now on.
let versionThreeTables = """
  ALTER TABLE provenance ADD COLUMN
    binary TEXT                       /* SHA-256 of the program's instructions and constants, without
                                         debug information: comments change nothing; NULL: unknown */
    CHECK (length(binary) = 64);

  DROP INDEX provenance_content;
  CREATE UNIQUE INDEX provenance_content ON provenance
    (version, ifnull(git_commit, ''), ifnull(dirty, -1), compiler, os, cpu, host,
     ifnull(binary, ''));

  ALTER TABLE run ADD COLUMN
    checksum TEXT                     /* SHA-256 of the run's identity, outcome and values; NULL: it was
                                         stored by a version before 3 */
    CHECK (length(checksum) = 64);

  CREATE TABLE process (              -- that executes runs of this store, or did until it died
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice
    host TEXT NOT NULL,
    territory TEXT NOT NULL,          -- where process numbers can be compared: one boot of one machine
    pid INTEGER NOT NULL,
    pid_started INTEGER NOT NULL,     -- in clock ticks after the boot: process numbers come again
    workers INTEGER NOT NULL CHECK (workers > 0),
    began TEXT NOT NULL,              -- ISO 8601, UTC, milliseconds
    beats INTEGER NOT NULL DEFAULT 0, -- counted up every few seconds while it lives
    beaten TEXT NOT NULL,             -- when it last was
    finished INTEGER NOT NULL DEFAULT 0  -- runs that it has stored
  ) STRICT;

  CREATE TABLE claim (                -- a run that a process has taken to execute, until it is stored
    condition INTEGER NOT NULL REFERENCES condition (id),
    seed INTEGER NOT NULL,
    process INTEGER NOT NULL REFERENCES process (id),
    claimed TEXT NOT NULL,            -- ISO 8601, UTC, milliseconds
    PRIMARY KEY (condition, seed)
  ) STRICT, WITHOUT ROWID;

  """
