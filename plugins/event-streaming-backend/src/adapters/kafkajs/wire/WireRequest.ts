// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireReader } from './WireReader';
import { WireWriter } from './WireWriter';

/**
 * One remote call as Kafka's protocol defines it: which versions are written
 * here, and how its bytes look in each of them.
 */
export interface WireRequest<TAnswer> {
  readonly apiKey: number;
  readonly apiName: string;
  readonly minVersion: number;
  readonly maxVersion: number;
  /** The first version with KIP-482's encoding. */
  readonly flexibleFrom: number;
  /** Whether sending it twice is the same as sending it once. */
  readonly readOnly: boolean;
  /** ApiVersions alone has an answer header without tagged fields in all versions. */
  readonly plainAnswerHeader?: boolean;
  /** Bytes of the request without its header. */
  encode(writer: WireWriter, version: number): void;
  decode(reader: WireReader, version: number): TAnswer | Promise<TAnswer>;
}

/** What every item of an answer carries: zero, or an error and the broker's words. */
export interface WireOutcome {
  errorCode: number;
  errorMessage?: string;
}
