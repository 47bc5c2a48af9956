/**
 * A certificate for mail servers on this machine, which signed itself: nobody trusts it unless told
 * to. It is valid from 2020 to 2120, so that no test breaks by the calendar. The key is in the open
 * and protects nothing.
 */
export const PROEFCERTIFICAAT = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQggpjvs0xJfPp6Q8Yu
IaXGUBCwCveIF4o61zs33YuJiPWhRANCAAQ8weeSyiUcbFtmxD3X1cDHWu5QwWjZ
rZznHJcG91lAL2CbaDB8KdifFa2p76H9cV9OAITibzc8k+g6QpVb0NaY
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBeTCCAR+gAwIBAgIBATAKBggqhkjOPQQDAjAaMRgwFgYDVQQDDA9Qcm9lZm1h
aWxzZXJ2ZXIwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBoxGDAW
BgNVBAMMD1Byb2VmbWFpbHNlcnZlcjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IA
BDzB55LKJRxsW2bEPdfVwMda7lDBaNmtnOcclwb3WUAvYJtoMHwp2J8Vranvof1x
X04AhOJvNzyT6DpClVvQ1pijVDBSMA8GA1UdEwEB/wQFMAMBAf8wIAYDVR0RBBkw
F4cEAAAAAIcEfwAAAYIJbG9jYWxob3N0MB0GA1UdDgQWBBSkPX22q+BZbbN08zEU
gQ4PfIAmUTAKBggqhkjOPQQDAgNIADBFAiAUzYyKa+HVcAI02tRfqcf5s72igCXX
+g2oOnWAi1JK1QIhAK0Qa3ZvS7Z11qs969xq/17VH8I6aG5hZxOMQ2R/7h+J
-----END CERTIFICATE-----`,
};
