/// The views: the public interface of a result store for every SQLite client.
///
/// They hold no rows, and every migration makes them anew. Comments stand inside the statements,
/// where SQLite keeps them: `.schema v_success` explains.
let currentViews = """
  CREATE VIEW v_run AS
    -- One row per stored run: its labels, outcome and provenance.
    -- name: what another tool called the run, NULL if this one made it. started: ISO 8601, UTC.
    -- seconds: wall clock. dirty: 1 with uncommitted changes. binary: hash of the program's code.
    -- checksum: hash of what the run is and measured.
    SELECT run.id AS run, run.condition, game, policy, sampler, learner, experiment, seed, name,
      state, reason, started, seconds, git_commit, dirty, version, binary, compiler, os, cpu, host,
      checksum, specification
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
    SELECT last.run, run.condition, game, policy, sampler, learner, experiment, run.seed,
      measure.name AS measure, last.agent, last.step, last.value
    FROM (
      -- Beside a lone max(), SQLite takes the other columns from the row that has it.
      SELECT run, measure, agent, max(step) AS step, value
      FROM measured_value GROUP BY run, measure, agent
    ) AS last
    JOIN measure ON measure.id = last.measure
    JOIN run ON run.id = last.run
    JOIN condition ON condition.id = run.condition;

  CREATE VIEW v_success AS
    -- One row per study and condition. intended = done + failed + missing runs.
    -- successes: runs whose last joint (agent 0) value of the study's success measure reaches its
    -- threshold; NULL where the study declares none. fraction = successes / (done + failed): a
    -- failed run is no success; NULL while nothing is stored. measured: done runs that have the
    -- success measure; a done run without it is no success either. mean_final: mean last value of
    -- those, in the measure's units.
    SELECT counts.study, position, counts.condition, game, policy, sampler, learner, experiment,
      intended, done, failed, intended - done - failed AS missing, measured,
      iif(success_threshold IS NULL, NULL, reaching) AS successes,
      iif(success_threshold IS NULL, NULL, CAST(reaching AS REAL) / nullif(done + failed, 0))
        AS fraction, mean_final
    FROM (
      SELECT study, success_threshold, position, condition,
        -- Of each range of seeds, which has as many rows as it has runs.
        (SELECT sum(last_seed - first_seed + 1) FROM planned
          WHERE planned.study = study_id AND planned.position = final.position) AS intended,
        count(*) FILTER (WHERE state = 'done') AS done,
        count(*) FILTER (WHERE state = 'failed') AS failed,
        count(final) AS measured,
        count(*) FILTER (WHERE final >= success_threshold) AS reaching,
        avg(final) AS mean_final
      FROM (
        SELECT study.id AS study_id, study.name AS study, study.success_threshold,
          planned.position, planned.condition, run.state,
          (SELECT v.value FROM measured_value AS v
            WHERE v.run = run.id AND v.agent = 0
              AND v.measure = (SELECT id FROM measure WHERE name = study.success_measure)
            ORDER BY v.step DESC LIMIT 1) AS final
        FROM study
        JOIN planned ON planned.study = study.id
        LEFT JOIN run ON run.condition = planned.condition
          AND run.seed BETWEEN planned.first_seed AND planned.last_seed
      ) AS final
      GROUP BY study_id, position
    ) AS counts
    JOIN condition ON condition.id = counts.condition;

  CREATE VIEW v_curve AS
    -- One row per condition, measure, agent and step, over all stored seeds, whatever the study.
    -- n: done runs with a value at this step (failed runs have none). mean, sd (sample standard
    -- deviation, divisor n - 1) and standard_error = sd / sqrt(n), in the measure's units;
    -- the last two are NULL for n = 1.
    SELECT curve.condition, game, policy, sampler, learner, experiment, measure.name AS measure,
      curve.agent, curve.step, curve.n, curve.mean, curve.sd,
      curve.sd / sqrt(curve.n) AS standard_error
    FROM (
      SELECT condition, measure, agent, step, count(*) AS n, avg(value) AS mean,
        sqrt(sum((value - centre) * (value - centre)) / nullif(count(*) - 1, 0)) AS sd
      FROM (
        -- Deviations are taken from the mean: a sum of squares less a square of the sum would lose
        -- every digit of a small sd beside a large mean.
        SELECT run.condition, v.measure, v.agent, v.step, v.value,
          avg(v.value) OVER (PARTITION BY run.condition, v.measure, v.agent, v.step) AS centre
        FROM measured_value AS v
        JOIN run ON run.id = v.run
      )
      GROUP BY condition, measure, agent, step
    ) AS curve
    JOIN measure ON measure.id = curve.measure
    JOIN condition ON condition.id = curve.condition;

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
