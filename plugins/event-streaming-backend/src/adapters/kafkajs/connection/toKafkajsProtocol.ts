// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import { WireReader } from '../wire/WireReader';
import { WireRequest } from '../wire/WireRequest';
import { WireWriter } from '../wire/WireWriter';
import { KafkajsProtocol } from './kafkajsInternals';

type Versions = Record<string, { minVersion: number; maxVersion: number }>;

/** The request in the highest version that the broker and we both speak. */
export function toKafkajsProtocol<TAnswer>(
  request: WireRequest<TAnswer>,
  versions: Versions,
): KafkajsProtocol {
  const { apiKey, apiName } = request;
  const apiVersion = chooseVersion(request, versions);
  const flexible = apiVersion >= request.flexibleFrom;
  return {
    request: {
      apiKey,
      apiName,
      apiVersion,
      encode: async () => {
        const writer = WireWriter.create({ flexible });
        // kafkajs writes the header without the tagged fields that a flexible
        // request ends it with, so they lead our body.
        writer.tags();
        request.encode(writer, apiVersion);
        const buffer = writer.toBuffer();
        return { buf: buffer, buffer };
      },
    },
    response: {
      decode: async payload => {
        const reader = WireReader.create(payload, { flexible });
        if (!request.plainAnswerHeader) {
          reader.tags();
        }
        return { answer: await request.decode(reader, apiVersion) };
      },
      parse: async decoded => (decoded as { answer: TAnswer }).answer,
    },
    logResponseError: false,
  };
}

function chooseVersion<TAnswer>(
  request: WireRequest<TAnswer>,
  versions: Versions,
): number {
  const spoken = versions[request.apiKey];
  const highest = Math.min(request.maxVersion, spoken?.maxVersion ?? -1);
  const lowest = Math.max(request.minVersion, spoken?.minVersion ?? 0);
  if (highest < lowest) {
    throw new NotImplementedError(
      spoken
        ? `The broker speaks ${request.apiName} in versions ${spoken.minVersion} to ${spoken.maxVersion}; Sluice needs one of ${request.minVersion} to ${request.maxVersion}`
        : `The broker does not know ${request.apiName}`,
    );
  }
  return highest;
}
