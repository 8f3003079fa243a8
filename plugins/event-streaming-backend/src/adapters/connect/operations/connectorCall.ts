// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectCall } from '../errors/translateConnectError';

/** A call about one connector, for error texts. */
export function connectorCall(
  verb: string,
  name: string,
  options: { readOnly: boolean },
): ConnectCall {
  return { doing: `${verb} connector '${name}'`, ...options };
}
