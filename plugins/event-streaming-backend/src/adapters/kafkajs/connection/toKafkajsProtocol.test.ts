// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { listGroupsRequest } from '../wire/listGroupsRequest';
import { apiVersionsRequest } from '../wire/apiVersionsRequest';
import { toKafkajsProtocol } from './toKafkajsProtocol';

describe('toKafkajsProtocol', () => {
  it('takes the highest version that both sides speak', () => {
    const { request } = toKafkajsProtocol(listGroupsRequest(), {
      16: { minVersion: 0, maxVersion: 4 },
    });

    expect(request.apiVersion).toBe(4);
  });

  it('ends the header of a flexible request with its tagged fields', async () => {
    const flexible = toKafkajsProtocol(listGroupsRequest(), {
      16: { minVersion: 0, maxVersion: 3 },
    });
    const plain = toKafkajsProtocol(listGroupsRequest(), {
      16: { minVersion: 0, maxVersion: 2 },
    });

    // Version 3 has no field but the tags of the header and of the body.
    expect((await flexible.request.encode()).buffer).toEqual(
      Buffer.from([0, 0]),
    );
    expect((await plain.request.encode()).buffer).toEqual(Buffer.alloc(0));
  });

  it('reads an answer of ApiVersions without a flexible header', async () => {
    const { response } = toKafkajsProtocol(apiVersionsRequest(), {
      18: { minVersion: 0, maxVersion: 4 },
    });
    // No error; one range (key 3, versions 0 to 12); no throttling; no tags.
    const payload = Buffer.from(
      '0000' + '020003' + '0000' + '000c00' + '0000000000',
      'hex',
    );

    const answer = await response.parse(await response.decode(payload));

    expect(answer).toEqual({
      maxVersions: new Map([[3, 12]]),
      finalizedFeatures: new Map(),
    });
  });

  it.each([
    ['is too new', { 16: { minVersion: 6, maxVersion: 7 } }],
    ['does not know the call', {}],
  ])('says what is missing when the broker %s', (_, versions) => {
    expect(() => toKafkajsProtocol(listGroupsRequest(), versions)).toThrow(
      expect.objectContaining({
        name: 'NotImplementedError',
        message: expect.stringContaining('ListGroups'),
      }),
    );
  });
});
