/// What schema version 2 changes in the tables of version 1, with every row kept.
///
/// SQLite can neither loosen a constraint nor change a key in place: `study` and `planned` are made
/// anew, filled, and put in the place of the old ones.
let versionTwoTables = """
  CREATE TABLE study_two (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL,
    origin TEXT NOT NULL              -- study file: text is that file, byte for byte
      CHECK (origin IN ('study file', 'import')),  -- import: runs of other tools, text is JSON
    text TEXT NOT NULL,               -- about the files that they were read from
    success_measure TEXT NOT NULL,    -- a run succeeds when the final joint value of this measure
    success_threshold REAL            -- is at least this; NULL: no success is declared
      CHECK (success_threshold > -1e999 AND success_threshold < 1e999),
    compared TEXT NOT NULL            -- what differs between conditions that are compared
      CHECK (compared IN ('game', 'policy', 'sampler', 'learner', 'experiment')),
    baseline TEXT                     -- its label that differences are taken against, if any
  ) STRICT;

  INSERT INTO study_two
  SELECT id, name, question, 'study file', text, success_measure, success_threshold, 'sampler', NULL
  FROM study;

  DROP TABLE study;
  ALTER TABLE study_two RENAME TO study;

  CREATE TABLE planned_two (          -- which runs a study intends: ranges of seeds
    study INTEGER NOT NULL REFERENCES study (id),
    position INTEGER NOT NULL,        -- of the condition in the study file, from 0
    condition INTEGER NOT NULL REFERENCES condition (id),
    first_seed INTEGER NOT NULL,      -- ranges of a condition share no seed
    last_seed INTEGER NOT NULL CHECK (last_seed >= first_seed),
    PRIMARY KEY (study, position, first_seed),
    UNIQUE (study, condition, first_seed)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO planned_two SELECT study, position, condition, first_seed, last_seed FROM planned;

  DROP TABLE planned;
  ALTER TABLE planned_two RENAME TO planned;

  ALTER TABLE run ADD COLUMN name TEXT  /* what another tool called the run; NULL: its seed says all */
    CHECK (name <> '');

  CREATE TABLE evaluation (           -- single episodes behind a measured value, which is their mean
    run INTEGER NOT NULL REFERENCES run (id),
    measure INTEGER NOT NULL REFERENCES measure (id),
    agent INTEGER NOT NULL CHECK (agent >= 0),
    step INTEGER NOT NULL,
    episode INTEGER NOT NULL CHECK (episode >= 1),  -- in the order of its file
    value REAL NOT NULL CHECK (value > -1e999 AND value < 1e999),
    PRIMARY KEY (run, measure, agent, step, episode)
  ) STRICT, WITHOUT ROWID;

  """
