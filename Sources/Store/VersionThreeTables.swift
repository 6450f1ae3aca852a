/// What schema version 3 adds to the tables of version 2: who executes what at this moment, what code
/// made a run, and a checksum of every run that is stored from now on; and in what order values lie.
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

  -- By measure first: a GROUP BY of all values follows the key, and so does one series of one run.
  CREATE TABLE measured_value_three (
    run INTEGER NOT NULL REFERENCES run (id),
    measure INTEGER NOT NULL REFERENCES measure (id),
    agent INTEGER NOT NULL CHECK (agent >= 0),  -- 0: the joint policy, 1...: single agents
    step INTEGER NOT NULL,            -- environment steps, or samples
    value REAL NOT NULL CHECK (value > -1e999 AND value < 1e999),
    PRIMARY KEY (measure, run, agent, step)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO measured_value_three SELECT run, measure, agent, step, value FROM measured_value
    ORDER BY measure, run, agent, step;

  DROP TABLE measured_value;
  ALTER TABLE measured_value_three RENAME TO measured_value;

  -- Rows, and rows per measure, per run of it, and so on: with many rows per measure, SQLite looks for
  -- a run under each measure and does not read all. The second ANALYZE has it take note.
  ANALYZE sqlite_schema;
  INSERT INTO sqlite_stat1 VALUES ('measured_value', 'measured_value', '3000000 500000 500 500 1');
  ANALYZE sqlite_schema;

  """
