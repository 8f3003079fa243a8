#!/bin/bash
# Runs inside the Kafka image. The image's own start script cannot create SCRAM users while formatting, and without
# them no broker could sign in to another.
set -eu

config=/tmp/server.properties
listeners="SASL_PLAINTEXT://0.0.0.0:${CLIENT_PORT},INTERNAL://0.0.0.0:9094"
roles=broker
if [ "$NODE_ID" = 1 ]; then
  listeners="$listeners,CONTROLLER://0.0.0.0:9093"
  roles=broker,controller
fi
{
  cat /etc/sluice/kafka-prod.properties
  echo "node.id=$NODE_ID"
  echo "process.roles=$roles"
  echo "listeners=$listeners"
  echo "advertised.listeners=SASL_PLAINTEXT://127.0.0.1:${CLIENT_PORT},INTERNAL://kafka-prod-${NODE_ID}:9094"
} > "$config"

users=()
for user in $SCRAM_USERS; do
  users+=(--add-scram "SCRAM-SHA-512=[name=$user,password=$user-secret]")
done
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id "$CLUSTER_ID" --config "$config" "${users[@]}"
exec /opt/kafka/bin/kafka-server-start.sh "$config"
