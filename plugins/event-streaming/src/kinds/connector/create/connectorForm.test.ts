// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorForm, createInputOf, unfilledKeys } from './connectorForm';

const form: ConnectorForm = {
  connect: 'c',
  direction: 'sink',
  plugin: 'x.Sink',
  connector: 'billing.sink',
  owner: 'group:default/billing',
  description: '',
  initialState: 'running',
};

const config = { topics: 'a.b.c', host: '<host>', empty: '' };

describe('what the form of a new connector asks for', () => {
  it('leaves out what is empty or not filled in, and asks before it is described', () => {
    expect(createInputOf(form, config)).toEqual({
      description: 'billing.sink',
      owner: 'group:default/billing',
      config: { 'connector.class': 'x.Sink', topics: 'a.b.c' },
    });
    expect(unfilledKeys(config)).toEqual(['host']);
  });

  it('begins in another state only where that is asked for', () => {
    expect(
      createInputOf({ ...form, initialState: 'stopped' }, {}),
    ).toMatchObject({ initialState: 'stopped' });
  });

  it.each([
    ['connector', ''],
    ['connector', 'a/b'],
    ['owner', undefined],
    ['plugin', ''],
  ])('asks nothing yet with %s = %s', (field, value) => {
    expect(createInputOf({ ...form, [field]: value }, config)).toBeUndefined();
  });
});
