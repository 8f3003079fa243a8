// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A certificate that signs itself, for the address 127.0.0.1 until 2126, made by
 * `openssl req -x509`. It protects nothing: tests alone use it.
 */
export const TLS_FIXTURE = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBlTCCATygAwIBAgIUe7Yn7PnT2x/CZgplnecSu/LoZJIwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMY29ubmVjdC50ZXN0MCAXDTI2MTEyMjA1MDkyNVoYDzIxMjYx
MTIzMDUwOTI1WjAXMRUwEwYDVQQDDAxjb25uZWN0LnRlc3QwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAR0UVT9ke8wF6urZj/YYOidWVW6X3RJL+SkB2BnTbx9uh6b
hmnu9CdP3MzwhkaAZWmKSKfJd5wLDhc6KUJHCo/No2QwYjAdBgNVHQ4EFgQUlwcl
2entDlvtrtvGuPUPtrVmZQEwHwYDVR0jBBgwFoAUlwcl2entDlvtrtvGuPUPtrVm
ZQEwDwYDVR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMC
A0cAMEQCIAra2/c7rEaLHOHHb9jUmG4tF3/NzOrqRlSsLHvOGhJPAiBjjnmDZ9k3
8FlOnKIoxRWYZ5hScVex3fDJCrx1juDO7w==
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgKzOfD3s/reg1d9Z+
/0+FWmiUAO2u2HIGNCIEXvrKC0+hRANCAAR0UVT9ke8wF6urZj/YYOidWVW6X3RJ
L+SkB2BnTbx9uh6bhmnu9CdP3MzwhkaAZWmKSKfJd5wLDhc6KUJHCo/N
-----END PRIVATE KEY-----
`,
};
