// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireOutcome, WireRequest } from './WireRequest';

/** Kafka's numbers for what a config belongs to. */
export const CONFIG_RESOURCE = { topic: 2, broker: 4 } as const;

export interface WireConfigSynonym {
  value?: string;
  source: number;
}

export interface WireConfigEntry {
  name: string;
  value?: string;
  readOnly: boolean;
  source: number;
  sensitive: boolean;
  /** In order of precedence; empty unless asked for. */
  synonyms: WireConfigSynonym[];
}

export interface DescribedConfig extends WireOutcome {
  name: string;
  entries: WireConfigEntry[];
}

/** Config entries of topics or of one broker. */
export function describeConfigsRequest(options: {
  resourceType: number;
  names: string[];
  /** Left out: all entries. */
  keys?: string[];
  includeSynonyms: boolean;
}): WireRequest<DescribedConfig[]> {
  return {
    apiKey: 32,
    apiName: 'DescribeConfigs',
    minVersion: 1,
    maxVersion: 4,
    flexibleFrom: 4,
    readOnly: true,
    encode(writer, version) {
      writer.array(options.names, name => {
        writer.int8(options.resourceType).string(name);
        writer.array(options.keys, key => writer.string(key)).tags();
      });
      writer.boolean(options.includeSynonyms);
      if (version >= 3) {
        writer.boolean(false); // includeDocumentation
      }
      writer.tags();
    },
    decode(reader, version) {
      reader.int32(); // throttle time
      return reader.array(() => readResource(reader, version));
    },
  };
}

function readResource(reader: WireReader, version: number): DescribedConfig {
  const errorCode = reader.int16();
  const errorMessage = reader.nullableString();
  reader.int8(); // resource type
  const name = reader.string();
  const entries = reader.array(() => readEntry(reader, version));
  reader.tags();
  return { errorCode, errorMessage, name, entries };
}

function readEntry(reader: WireReader, version: number): WireConfigEntry {
  const entry = {
    name: reader.string(),
    value: reader.nullableString(),
    readOnly: reader.boolean(),
    source: reader.int8(),
    sensitive: reader.boolean(),
    synonyms: reader.array(() => readSynonym(reader)),
  };
  if (version >= 3) {
    reader.int8(); // type
    reader.nullableString(); // documentation
  }
  reader.tags();
  return entry;
}

function readSynonym(reader: WireReader): WireConfigSynonym {
  reader.string(); // the synonym's name
  const synonym = { value: reader.nullableString(), source: reader.int8() };
  reader.tags();
  return synonym;
}
