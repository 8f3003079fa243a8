// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { connectorViolations } from '../../__testUtils__/askForConnector';

describe('what a plug-in needs', () => {
  it.each([undefined, '', ' '])('is missed where it is %j', url => {
    expect(
      connectorViolations({ config: { 'connection.url': url } }),
    ).toMatchObject([
      {
        code: 'key-needed',
        field: 'input.config.connection.url',
        message: "JDBC sink does not work without 'connection.url'",
      },
    ]);
  });

  it('is known of plug-ins with a template only', () => {
    const codes = connectorViolations({
      config: {
        'connector.class': 'io.debezium.connector.jdbc.Other',
        'connection.url': undefined,
      },
    }).map(({ code }) => code);
    expect(codes).not.toContain('key-needed');
  });
});
