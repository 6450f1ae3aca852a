/// The tables of schema version 1. SQLite keeps the comments, so `.schema` explains itself.
///
/// ±1e999 are SQLite's infinities, and it stores NaN as NULL: both are refused.
let versionOneTables = """
  CREATE TABLE study (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL,
    text TEXT NOT NULL,               -- the study file
    success_measure TEXT NOT NULL,    -- a run succeeds when the final joint value of this measure
    success_threshold REAL NOT NULL   -- is at least this
      CHECK (success_threshold > -1e999 AND success_threshold < 1e999)
  ) STRICT;

  CREATE TABLE condition (            -- everything of a run but its seed
    id INTEGER PRIMARY KEY,
    specification TEXT NOT NULL UNIQUE,  -- canonical JSON: the identity
    game TEXT NOT NULL,                  -- this and the following: short labels for people
    policy TEXT NOT NULL,
    sampler TEXT NOT NULL,
    learner TEXT NOT NULL,               -- empty where the target policy is held fixed
    experiment TEXT NOT NULL
  ) STRICT;

  CREATE TABLE planned (              -- which runs a study intends
    study INTEGER NOT NULL REFERENCES study (id),
    position INTEGER NOT NULL,        -- in the study file, from 0
    condition INTEGER NOT NULL REFERENCES condition (id),
    first_seed INTEGER NOT NULL,
    last_seed INTEGER NOT NULL CHECK (last_seed >= first_seed),
    PRIMARY KEY (study, position),
    UNIQUE (study, condition)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE provenance (           -- what made a run
    id INTEGER PRIMARY KEY,
    git_commit TEXT,                  -- NULL outside a checkout
    dirty INTEGER CHECK (dirty IN (0, 1)),  -- 1: with uncommitted changes; NULL: unknown
    version TEXT NOT NULL,            -- of this tool
    compiler TEXT NOT NULL,
    os TEXT NOT NULL,
    cpu TEXT NOT NULL,
    host TEXT NOT NULL
  ) STRICT;

  -- An index of expressions, for UNIQUE would let rows with NULLs repeat.
  CREATE UNIQUE INDEX provenance_content ON provenance
    (version, ifnull(git_commit, ''), ifnull(dirty, -1), compiler, os, cpu, host);

  CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    condition INTEGER NOT NULL REFERENCES condition (id),
    seed INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'failed')),
    reason TEXT CHECK ((reason IS NOT NULL) = (state = 'failed')),
    started TEXT NOT NULL,            -- ISO 8601, UTC, milliseconds
    seconds REAL NOT NULL CHECK (seconds >= 0 AND seconds < 1e999),  -- wall clock
    provenance INTEGER NOT NULL REFERENCES provenance (id),
    UNIQUE (condition, seed)
  ) STRICT;

  CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE measured_value (
    run INTEGER NOT NULL REFERENCES run (id),
    measure INTEGER NOT NULL REFERENCES measure (id),
    agent INTEGER NOT NULL CHECK (agent >= 0),  -- 0: the joint policy, 1...: single agents
    step INTEGER NOT NULL,            -- environment steps, or samples
    value REAL NOT NULL CHECK (value > -1e999 AND value < 1e999),
    PRIMARY KEY (run, measure, agent, step)
  ) STRICT, WITHOUT ROWID;

  """
