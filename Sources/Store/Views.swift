/// The views: the public interface of a result store for every SQLite client.
///
/// They hold no rows, and every migration makes them anew. DuckDB reads their text and answers by
/// itself, so it is SQL that means the same in both: `DOUBLE`, for DuckDB's `REAL` has 32 bits; no
/// `iif`, no two-argument `max`, no column beside an aggregate that is not grouped by. Comments stand
/// inside the statements, where SQLite keeps them: `.schema v_success` explains.
let currentViews = """
  CREATE VIEW v_run AS
    -- One row per stored run: its labels, outcome and provenance.
    -- name: what another tool called the run, NULL if this one made it. started: ISO 8601, UTC.
    -- seconds: wall clock. dirty: 1 with uncommitted changes. binary: hash of the program's code.
    -- checksum: hash of what the run is and measured.
    SELECT run.id AS run, run.condition, game, policy, sampler, learner, experiment, seed, name,
      state, reason, started, seconds, git_commit, dirty, version, provenance.binary, compiler, os,
      cpu, host, checksum, specification
    FROM run
    JOIN condition ON condition.id = run.condition
    JOIN provenance ON provenance.id = run.provenance;

  CREATE VIEW v_study_run AS
    -- One row per study and stored run that the study intends.
    -- position: of the run's condition in the study file, from 0.
    SELECT study.name AS study, planned.position, run.id AS run, run.condition, run.seed, run.state
    FROM study
    JOIN planned ON planned.study = study.id
    JOIN run ON run.condition = planned.condition
      AND run.seed BETWEEN planned.first_seed AND planned.last_seed;

  CREATE VIEW v_claim AS
    -- One row per run that a process has taken to execute and not yet stored: what is under way,
    -- and what a process that died has left behind. claimed, began, beaten: ISO 8601, UTC. beats
    -- are counted while the process lives; finished: runs that it has stored.
    SELECT claim.condition, game, policy, sampler, learner, experiment, claim.seed, claim.claimed,
      process.id AS process, process.host, process.pid, process.workers, process.began,
      process.beats, process.beaten, process.finished
    FROM claim
    JOIN condition ON condition.id = claim.condition
    JOIN process ON process.id = claim.process;

  CREATE VIEW v_trajectory AS
    -- One row per stored value, whatever the study. agent: 0 is the joint policy, 1... the single
    -- agents. step: environment steps, or samples.
    -- For one study: WHERE run IN (SELECT run FROM v_study_run WHERE study = '...').
    SELECT v.run, run.condition, game, policy, sampler, learner, experiment, run.seed,
      measure.name AS measure, v.agent, v.step, v.value
    FROM measured_value AS v
    JOIN measure ON measure.id = v.measure
    JOIN run ON run.id = v.run
    JOIN condition ON condition.id = run.condition;

  CREATE VIEW v_final AS
    -- One row per run, measure and agent: the value at the last recorded step.
    -- Columns as in v_trajectory.
    SELECT v.run, run.condition, game, policy, sampler, learner, experiment, run.seed,
      measure.name AS measure, v.agent, v.step, v.value
    FROM (
      SELECT measure, run, agent, max(step) AS step
      FROM measured_value GROUP BY measure, run, agent
    ) AS last
    JOIN measured_value AS v ON v.measure = last.measure AND v.run = last.run
      AND v.agent = last.agent AND v.step = last.step
    JOIN measure ON measure.id = v.measure
    JOIN run ON run.id = v.run
    JOIN condition ON condition.id = run.condition;

  CREATE VIEW v_success AS
    -- One row per study and condition. intended = done + failed + missing runs.
    -- successes: runs whose last joint (agent 0) value of the study's success measure reaches its
    -- threshold; NULL where the study declares none. fraction = successes / (done + failed): a
    -- failed run is no success; NULL while nothing is stored. measured: done runs that have the
    -- success measure; a done run without it is no success either. mean_final: mean last value of
    -- those, in the measure's units.
    SELECT counts.study, counts.position, counts.condition, game, policy, sampler, learner,
      experiment, intended, done, failed, intended - done - failed AS missing, measured,
      CASE WHEN success_threshold IS NOT NULL THEN reaching END AS successes,
      CASE WHEN success_threshold IS NOT NULL
        THEN CAST(reaching AS DOUBLE) / nullif(done + failed, 0) END AS fraction,
      mean_final
    FROM (
      SELECT study, success_threshold, position, condition, intended,
        count(*) FILTER (WHERE state = 'done') AS done,
        count(*) FILTER (WHERE state = 'failed') AS failed,
        count(final) AS measured,
        count(*) FILTER (WHERE final >= success_threshold) AS reaching,
        avg(final) AS mean_final
      FROM (
        SELECT plan.study, plan.success_threshold, plan.position, plan.condition, plan.intended,
          run.state, (SELECT v.value FROM measured_value AS v
            WHERE v.measure = plan.success_measure AND v.run = run.id AND v.agent = 0
            ORDER BY v.step DESC LIMIT 1) AS final
        FROM (
          SELECT study.id, study.name AS study, study.success_threshold, planned.position,
            planned.condition, measure.id AS success_measure,
            CAST(sum(last_seed - first_seed + 1) AS BIGINT) AS intended
          FROM study
          JOIN planned ON planned.study = study.id
          LEFT JOIN measure ON measure.name = study.success_measure
          GROUP BY study.id, study.name, study.success_threshold, planned.position,
            planned.condition, measure.id
        ) AS plan
        JOIN planned ON planned.study = plan.id AND planned.position = plan.position
        LEFT JOIN run ON run.condition = planned.condition
          AND run.seed BETWEEN planned.first_seed AND planned.last_seed
      ) AS final
      GROUP BY study, success_threshold, position, condition, intended
    ) AS counts
    JOIN condition ON condition.id = counts.condition;

  CREATE VIEW v_curve AS
    -- One row per condition, measure, agent and step, over all stored seeds, whatever the study.
    -- n: done runs with a value at this step (failed runs have none). mean, sd (sample standard
    -- deviation, divisor n - 1) and standard_error = sd / sqrt(n), in the measure's units;
    -- the last two are NULL for n = 1.
    SELECT condition, game, policy, sampler, learner, experiment, measure, agent, step, n, mean,
      sqrt(variance) AS sd, sqrt(variance / n) AS standard_error
    FROM (
      -- By labels and names too, which say nothing new: so SQLite applies a WHERE about them to the
      -- values, and not to the finished curves.
      SELECT condition, game, policy, sampler, learner, experiment, measure_name AS measure, agent,
        step, count(*) AS n, avg(value) AS mean,
        (sum(deviation * deviation) - sum(deviation) * sum(deviation) / count(*))
          / nullif(count(*) - 1, 0) AS variance
      FROM (
        -- Deviations from the value of the first seed: squares of the values themselves would lose
        -- every digit of a small sd beside a large mean. One deviation is 0, so that the sum of
        -- squares is at least n times what is left of it above: rounding cannot make it negative.
        SELECT run.condition, game, policy, sampler, learner, experiment, v.measure,
          measure.name AS measure_name, v.agent, v.step, v.value,
          v.value - (SELECT other.value FROM run AS first
            JOIN measured_value AS other ON other.measure = v.measure AND other.run = first.id
              AND other.agent = v.agent AND other.step = v.step
            WHERE first.condition = run.condition ORDER BY first.seed LIMIT 1) AS deviation
        FROM measured_value AS v
        JOIN measure ON measure.id = v.measure
        JOIN run ON run.id = v.run
        JOIN condition ON condition.id = run.condition
      )
      GROUP BY condition, measure, agent, step, game, policy, sampler, learner, experiment,
        measure_name
    );

  CREATE VIEW v_evaluation AS
    -- One row per stored evaluation episode, whatever the study. The value of v_trajectory at the
    -- same run, measure, agent and step is the mean of these. The run, and not the episode, is the
    -- unit of replication. episode: from 1, in the order of its file.
    SELECT e.run, run.condition, game, policy, sampler, learner, experiment, run.seed,
      measure.name AS measure, e.agent, e.step, e.episode, e.value
    FROM evaluation AS e
    JOIN measure ON measure.id = e.measure
    JOIN run ON run.id = e.run
    JOIN condition ON condition.id = run.condition;

  """
