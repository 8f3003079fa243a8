// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireRequest } from './WireRequest';

export interface MetadataBroker {
  id: number;
  host: string;
  port: number;
  rack?: string;
}

export interface MetadataPartition {
  errorCode: number;
  partition: number;
  leader: number;
  replicas: number[];
  isr: number[];
  offlineReplicas: number[];
}

export interface MetadataTopic {
  errorCode: number;
  name: string;
  /** From version 10 on. */
  topicId?: string;
  internal: boolean;
  partitions: MetadataPartition[];
}

export interface MetadataAnswer {
  brokers: MetadataBroker[];
  clusterId?: string;
  controllerId: number;
  topics: MetadataTopic[];
}

/**
 * Brokers and topics. `topics` left out asks for all of them; an empty list
 * for none. Never makes a topic.
 */
export function metadataRequest(options: {
  topics?: string[];
}): WireRequest<MetadataAnswer> {
  return {
    apiKey: 3,
    apiName: 'Metadata',
    minVersion: 5,
    maxVersion: 12,
    flexibleFrom: 9,
    readOnly: true,
    encode(writer, version) {
      writer.array(options.topics, name => {
        if (version >= 10) {
          writer.uuid(); // no topic id: asked by name
        }
        writer.string(name).tags();
      });
      writer.boolean(false); // allowAutoTopicCreation
      if (version >= 8 && version <= 10) {
        writer.boolean(false); // includeClusterAuthorizedOperations
      }
      if (version >= 8) {
        writer.boolean(false); // includeTopicAuthorizedOperations
      }
      writer.tags();
    },
    async decode(reader, version) {
      reader.int32(); // throttle time
      const brokers = reader.array(() => readBroker(reader));
      const clusterId = reader.nullableString();
      const controllerId = reader.int32();
      const topics = await reader.arrayInSlices(() =>
        readTopic(reader, version),
      );
      return { brokers, clusterId, controllerId, topics };
    },
  };
}

function readBroker(reader: WireReader): MetadataBroker {
  const broker = {
    id: reader.int32(),
    host: reader.string(),
    port: reader.int32(),
    rack: reader.nullableString(),
  };
  reader.tags();
  return broker;
}

function readTopic(reader: WireReader, version: number): MetadataTopic {
  const errorCode = reader.int16();
  const name = reader.string();
  const topicId = version >= 10 ? reader.uuid() : undefined;
  const internal = reader.boolean();
  const partitions = reader.array(() => readPartition(reader, version));
  if (version >= 8) {
    reader.int32(); // authorized operations, not asked for
  }
  reader.tags();
  return { errorCode, name, topicId, internal, partitions };
}

function readPartition(reader: WireReader, version: number): MetadataPartition {
  const errorCode = reader.int16();
  const partition = reader.int32();
  const leader = reader.int32();
  if (version >= 7) {
    reader.int32(); // leader epoch
  }
  const replicas = reader.array(() => reader.int32());
  const isr = reader.array(() => reader.int32());
  const offlineReplicas = reader.array(() => reader.int32());
  reader.tags();
  return { errorCode, partition, leader, replicas, isr, offlineReplicas };
}
