// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireOutcome, WireRequest } from './WireRequest';

// Kafka's numbers for an ACL filter.
const CLUSTER = 4;
const LITERAL = 3;
const ANY = 1;

/** Only whether the cluster has an authorizer: its rules are not read. */
export function describeAclsRequest(): WireRequest<WireOutcome> {
  return {
    apiKey: 29,
    apiName: 'DescribeAcls',
    minVersion: 1,
    maxVersion: 3,
    flexibleFrom: 2,
    readOnly: true,
    encode(writer) {
      writer.int8(CLUSTER).string('kafka-cluster').int8(LITERAL);
      writer.string(undefined).string(undefined); // any principal, any host
      writer.int8(ANY).int8(ANY).tags(); // any operation, allow and deny
    },
    decode(reader) {
      reader.int32(); // throttle time
      return {
        errorCode: reader.int16(),
        errorMessage: reader.nullableString(),
      };
    },
  };
}
