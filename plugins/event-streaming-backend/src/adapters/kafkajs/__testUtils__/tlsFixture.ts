// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A certificate that signs itself, for the host `kafka.test` until 2126, made by
 * `openssl req -x509`. It protects nothing: tests alone use it.
 */
export const TLS_FIXTURE = {
  servername: 'kafka.test',
  cert: `-----BEGIN CERTIFICATE-----
MIIBmTCCAT6gAwIBAgIUeu2Mc0K/aicPYc+vwY9Zlcbk2RMwCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKa2Fma2EudGVzdDAgFw0yNjExMjExMTE2NDhaGA8yMTI2MTAy
ODExMTY0OFowFTETMBEGA1UEAwwKa2Fma2EudGVzdDBZMBMGByqGSM49AgEGCCqG
SM49AwEHA0IABBm3DUc8MAfBe+mGs1yVAY1qcHNhyo/nOp+6AsUVzfR/fCEwihqk
KfPSG9EdEL+KwW3AIgpNe2gOO9KQufq8RLCjajBoMB0GA1UdDgQWBBQFgNtJI3UR
uvqXsFuQfrK6F5mnOzAfBgNVHSMEGDAWgBQFgNtJI3URuvqXsFuQfrK6F5mnOzAP
BgNVHRMBAf8EBTADAQH/MBUGA1UdEQQOMAyCCmthZmthLnRlc3QwCgYIKoZIzj0E
AwIDSQAwRgIhAJPned5W0SQ984FazeGOqhAgN3nbKrJNMExTZp3PcSECAiEArfdF
42hQ9XvJ/glUoQJTx3TDnA2OdPRc9Mnh2B9n5jw=
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgG3kMBWVul5QZI2M5
+4zw8UiKyD1hXwIhVUZndrpm6KShRANCAAQZtw1HPDAHwXvphrNclQGNanBzYcqP
5zqfugLFFc30f3whMIoapCnz0hvRHRC/isFtwCIKTXtoDjvSkLn6vESw
-----END PRIVATE KEY-----
`,
};
