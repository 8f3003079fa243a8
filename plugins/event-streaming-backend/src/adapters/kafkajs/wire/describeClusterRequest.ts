// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { WireOutcome, WireRequest } from './WireRequest';

/** Which operations the user may do on the cluster, as a bit field of ACL operations. */
export function describeClusterRequest(): WireRequest<
  WireOutcome & { authorizedOperations: number }
> {
  return {
    apiKey: 60,
    apiName: 'DescribeCluster',
    minVersion: 0,
    maxVersion: 0,
    flexibleFrom: 0,
    readOnly: true,
    encode(writer) {
      writer.boolean(true).tags(); // includeClusterAuthorizedOperations
    },
    decode(reader) {
      reader.int32(); // throttle time
      const errorCode = reader.int16();
      const errorMessage = reader.nullableString();
      reader.string(); // cluster id
      reader.int32(); // controller
      reader.array(() => {
        reader.int32(); // broker id
        reader.string(); // host
        reader.int32(); // port
        reader.nullableString(); // rack
        reader.tags();
      });
      return { errorCode, errorMessage, authorizedOperations: reader.int32() };
    },
  };
}
