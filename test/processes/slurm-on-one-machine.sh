#!/usr/bin/env bash
# A Slurm cluster on this machine alone: `slurm-on-one-machine.sh start FOLDER NODES PORT` starts the authentication service, one
# controller and NODES node daemons that listen on PORT and the ports behind it, all of whose files stand in FOLDER;
# `slurm-on-one-machine.sh stop FOLDER` ends them. Jobs are sent with SLURM_CONF=FOLDER/slurm.conf.
set -euo pipefail
folder=$(realpath "$2")
export SLURM_CONF="$folder/slurm.conf"

write_configuration() {
  local nodes=$1 port=$2 host user
  host=$(hostname -s)
  user=$(id -un)
  cat << CONFIGURATION
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$folder/munge/socket
CredType=cred/munge
StateSaveLocation=$folder/state
SlurmctldPidFile=$folder/state/pid
SlurmctldLogFile=$folder/state/log
SlurmdSpoolDir=$folder/%n
SlurmdPidFile=$folder/%n/pid
SlurmdLogFile=$folder/%n/log
SlurmdParameters=config_overrides
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
CONFIGURATION
  for node in $(seq "$nodes"); do
    echo "NodeName=n$node NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + node)) CPUs=1 State=UNKNOWN"
  done
  echo 'PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP'
}

start() {
  local nodes=$1 port=$2
  mkdir -p "$folder/munge" "$folder/state"
  chmod 700 "$folder/munge"
  (umask 077 && head --bytes 1024 /dev/urandom > "$folder/munge/key")
  write_configuration "$nodes" "$port" > "$SLURM_CONF"
  munged --force --key-file="$folder/munge/key" --socket="$folder/munge/socket" --pid-file="$folder/munge/pid" \
    --log-file="$folder/munge/log" --seed-file="$folder/munge/seed"
  slurmctld -c
  for node in $(seq "$nodes"); do
    mkdir -p "$folder/n$node"
    slurmd -N "n$node"
  done
}

stop() {
  scontrol shutdown || true
  for pid in "$folder"/*/pid; do
    kill "$(cat "$pid")" 2> /dev/null || true
  done
}

command=$1
shift 2
"$command" "$@"
