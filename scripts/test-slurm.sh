#!/bin/bash
# Executes a study in shards: by Slurm, with a cluster of this one machine that is set up in a
# temporary folder and taken down again, and by GNU parallel. Their merged stores must be, byte for
# byte, what one quincunx run stores. Needs root, and installs what is missing where apt can.
#
# usage: scripts/test-slurm.sh QUINCUNX
set -euo pipefail

quincunx=$(realpath "$1")
cd "$(dirname "$0")/.."
if ((EUID != 0)); then
  echo "testing with Slurm needs root, for its daemons and packages" >&2
  exit 1
fi
scripts/deps.sh slurm >&2
PATH=$PATH:/usr/sbin:/sbin

work=$(mktemp -d "${TMPDIR:-/tmp}/quincunx-slurm.XXXXXX")
# Jobs run there: a path that asks for quotation marks.
place="$work/a user's place"
mkdir "$place" "$work/state" "$work/spool"
# Where everybody may go, as munged wants it of its socket's folder.
chmod 711 "$work"
daemons=()
# The processes that were given this cluster: its daemons, what they started, and this script.
ours() { grep -lzxF "SLURM_CONF=$work/slurm.conf" /proc/[0-9]*/environ 2>/dev/null | cut -d / -f 3; }
finish() {
  local code=$? pid
  trap - EXIT INT TERM
  timeout 5 scancel --full --state=RUNNING --user=root 2>/dev/null || true
  # In the opposite order of their start: slurmd and slurmctld still talk to munged.
  for ((i = ${#daemons[@]} - 1; i >= 0; i--)); do
    kill "${daemons[i]}" 2>/dev/null || true
    timeout 10 tail -f /dev/null --pid="${daemons[i]}" || kill -9 "${daemons[i]}"
    wait "${daemons[i]}" 2>/dev/null || true
  done
  for pid in $(ours); do
    # Where this script ended early, a task may still be at work.
    [[ $pid == "$$" || $pid == "$BASHPID" ]] || kill -9 "$pid" 2>/dev/null || true
  done
  if ((code)); then
    for log in "$work"/*.log; do
      echo "the end of $(basename "$log"):"
      tail -n 15 "$log"
    done
  fi
  rm -rf "$work"
  exit "$code"
}
trap finish EXIT
trap 'exit 130' INT TERM

source scripts/checks.sh
# Waits for a command to succeed, so many seconds at most.
await() { # seconds, command...
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    ((SECONDS < end)) || return 1
    sleep 0.1
  done
}
has() { # file, text...
  local file=$1
  shift
  cat "$file"
  grep -qF -- "$*" "$file"
}
count() { sqlite3 -readonly "$1" "SELECT count(*) FROM run" 2>/dev/null || echo 0; }

# 1. A cluster of this machine, which meets no other Slurm or munge: own ports, own socket.
port() { # one that nobody listens to
  local port
  while true; do
    port=$((20000 + RANDOM % 10000))
    (: <>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  echo "$port"
}
host=$(hostname -s)
export SLURM_CONF=$work/slurm.conf
cat >"$SLURM_CONF" <<CONF
ClusterName=quincunx
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$(port)
SlurmdPort=$(port)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
CryptoType=crypto/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
MailProg=/bin/true
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,batch_sched_delay=0,sched_min_interval=0
KillWait=10
# What this machine has may be hidden in a container, of which slurmd would refuse to be a node.
SlurmdParameters=config_overrides
# So few that eight shards need two arrays.
MaxArraySize=6
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=1000 State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
# From 23 on slurmd looks for control groups, which a container need not have.
if [[ $(slurmd -V) =~ \ ([0-9]+)\. ]] && ((BASH_REMATCH[1] >= 23)); then
  echo CgroupPlugin=disabled >"$work/cgroup.conf"
fi
start() { # name, command...
  local name=$1
  shift
  "$@" >"$work/$name.log" 2>&1 &
  daemons+=($!)
}
(umask 077 && head -c 128 /dev/urandom >"$work/munge.key")
start munged munged --foreground --key-file="$work/munge.key" --socket="$work/munge.socket" \
  --pid-file="$work/munged.pid" --seed-file="$work/munged.seed" --log-file="$work/munged.out"
await 10 munge --no-input --socket="$work/munge.socket"
start slurmctld slurmctld -D -i
start slurmd slurmd -D -N "$host"
idle() { sinfo --noheader --format=%T | grep -qx idle; }
check "a Slurm of one machine is ready" await 30 idle
((failures == 0)) || exit 1

# 2. The study, first as one store of one process.
cd "$place"
cat >tiny.yaml <<'STUDY'
question: Do shards make the same store?
seeds: 24
games: [motivating]
samplers: [onPolicy, maProps]
learners: [mappo]
experiment: { training: { environmentSteps: 24000, batch: 80 } }
figures: [successCurve]
STUDY
"$quincunx" run tiny.yaml --store whole.sqlite --quiet
"$quincunx" dump tiny.yaml --store whole.sqlite >whole.txt
dumped() { # store: whether it dumps as the whole one
  "$quincunx" dump tiny.yaml --store "$1" >dump.txt && cmp whole.txt dump.txt
}
submit() { "$quincunx" submit tiny.yaml --shards 8 --partition main --time 10 --memory 100 "$@"; }
status() { "$quincunx" status --submission slurm/tiny; }
is_empty() { [[ -z $(squeue --noheader) ]]; }

# 3. Eight tasks, one of which is cancelled while it works.
submit --print >print.txt
check "printing submits nothing" is_empty
check "printing writes nothing" test ! -e slurm
submit >submit.txt
check "shards that are too many for an array go into two" has submit.txt "shards 6-8 of 8"
check "the shards' tasks are shown" eval 'status >status.txt; has status.txt "0 of 8 shards complete"'
check "tasks that run are shown as running" await 30 eval 'status | grep -q " running "'
check "tasks that wait are shown as pending" grep -qE "[0-9]+_[0-9]+ +pending" status.txt
check "and so is the merge, which depends on them" has status.txt "pending (Dependency)"
# One that comes late: task 2 of the second array.
victim=slurm/tiny/shards/shard-7-of-8.sqlite
works() { local n; n=$(count "$victim"); ((n > 0 && n < 6)); }
check "a shard is at work" await 60 works
array=$(awk -F '[ :]' '/^array/ { job = $2 } END { print job }' submit.txt)
scancel "${array}_2"
check "all jobs end" await 120 is_empty
stored=$(count "$victim")
check "the cancelled shard stored what it had finished ($stored of 6 runs)" \
  test "$stored" -gt 0 -a "$stored" -lt 6
check "it says so" has "slurm/tiny/logs/${array}_2.txt" "interrupted; finished runs are stored"
merge=$(awk -F '[ :]' '/^job/ { print $2 }' submit.txt)
log=slurm/tiny/logs/$merge-merge.txt
check "what was finished is merged" test "$(count quincunx.sqlite)" -eq $((42 + stored))
check "the merge says what is missing" has "$log" "$((6 - stored)) missing"
check "the merge fails, for runs are missing" \
  eval 'scontrol show job "$merge" | grep -q "JobState=FAILED.*"'
check "the status shows the cancelled shard" eval 'status >status.txt; has status.txt "cancelled"'
check "and counts the others" has status.txt "7 of 8 shards complete"

# 4. The same words once more.
submit >again.txt
check "only the cancelled shard is submitted again" has again.txt "shard 7 of 8"
check "in one array" test "$(grep -c ^array again.txt)" -eq 1
submit >busy.txt
check "and not while it is in the queue" has busy.txt "shard 7 of 8 is still in the queue"
check "all jobs end again" await 60 is_empty
check "the merged shards are the store of one run, byte for byte" dumped quincunx.sqlite
submit >last.txt
check "then there is nothing to submit" has last.txt "nothing to submit: all 48 runs are stored"

# 5. GNU parallel.
mkdir shards
parallel --joblog jobs.log "$quincunx" run tiny.yaml --workers 1 --quiet --shard {}/8 \
  --store shards/{}.sqlite ::: $(seq 8)
check "GNU parallel executes eight shards" test "$(awk '$7 == 0' jobs.log | wc -l)" -eq 8
"$quincunx" merge shards/*.sqlite --store parallel.sqlite --complete >merge.txt
check "merged, they are the store of one run, byte for byte" dumped parallel.sqlite

# 6. All this can fail.
sqlite3 shards/3.sqlite "UPDATE measured_value SET value = value + 1e-12 WHERE run = 1"
check "a shard with other numbers is not merged" \
  eval '! "$quincunx" merge shards/3.sqlite --store quincunx.sqlite >violation.txt 2>&1'
check "but listed, with both files" has violation.txt "in shards/3.sqlite, made by"
sqlite3 parallel.sqlite "UPDATE measured_value SET value = value + 1e-12 WHERE run = 1"
check "other numbers would show" eval '! dumped parallel.sqlite'

finish_checks
