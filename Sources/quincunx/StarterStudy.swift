/// What `quincunx init` writes: two samplers on an own matrix game, a claim and two figures.
///
/// Of 3,000 other seeds on-policy sampling leads 69 % to the optimum and MA-PROPS 98.6 %, so that
/// the claim fails for other seeds less than once in 10,000 times.
let starterStudy = """
  # A first study. Every line may be changed; quincunx plan checks the file and runs nothing.

  # What you want to know, in a sentence: it stands over tables and reports.
  question: Does adaptive sampling help two agents to agree on the better of two equilibria?

  # Every condition below is run with the seeds 1 to 50. More seeds, narrower intervals.
  seeds: 50

  # Games, by name or with settings. Quincunx knows many (quincunx list games); this one is our own.
  games:
    - matrix:
        title: coffee or tea
        # Row: what agent 1 does. Column: what agent 2 does. Both earn the number that stands there,
        # 10 for two coffees, 8 for two teas, nothing where they differ.
        payoffs: [[10, 0], [0, 8]]

  # How batches are collected: each policy samples for itself, or one sampler makes up for the joint
  # actions that the last batches had too few of (quincunx list samplers).
  samplers: [onPolicy, maProps]

  # What learns from the batches (quincunx list learners).
  learners: [mappo]

  # 400 steps of play, and an update after every 20 of them.
  experiment: { training: { environmentSteps: 400, batch: 20 } }

  # When a run counts as a success: its last probability of the best joint action is this or more.
  success: { measure: optimumProbability, threshold: 0.99 }

  # What quincunx figures draws (quincunx list figures): learning curves, and how far each batch is
  # from the policy it should stand for.
  figures:
    - successCurve
    - samplingErrorCurve

  # What you expect, to be held against the runs: of one condition, which where must tell from all
  # others. The claim agrees where the whole 95 % interval of its share of successful runs lies
  # between the two bounds.
  claims:
    - source: our own expectation
      where: { sampler: { maProps: { learningRate: 0.3 } }, learner: mappo }
      successFraction: 0.99
      between: [0.75, 1]

  # To try next; runs that are stored already are not executed again:
  # - seeds: 200, for narrower intervals; executes the 150 new ones of each condition;
  # - another learner beside this one: learners: [mappo, ippo]
  # - a setting with several values, here of a sampler (quincunx list maProps explains each):
  #     samplers: [onPolicy, maProps: { learningRate: { sweep: [0.03, 0.3] } }]
  # - a game from the literature: games: [{ noConflict: { index: 19 } }]

  """
