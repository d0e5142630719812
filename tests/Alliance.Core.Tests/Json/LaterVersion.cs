namespace Alliance.Core.Tests.Json;

/// <summary>A made-up file of version 1.9, with a word that this version does not know in every vocabulary.</summary>
internal static class LaterVersion
{
    public const string Text = """
        {
          "schemaVersion": "1.9",
          "id": "later",
          "title": "A file of version 1.9",
          "knownAsOf": "2025-12-31",
          "sources": [
            {
              "id": "gazette",
              "title": "Gazette",
              "publisher": "The state"
            }
          ],
          "statements": [
            {
              "id": "said",
              "paraphrase": "It is hoped for.",
              "modality": "hope",
              "subjects": [
                "treaty:kazan",
                "alliance:brics"
              ],
              "evidence": {
                "citations": [
                  {
                    "source": "gazette"
                  }
                ]
              }
            }
          ],
          "alliances": [
            {
              "id": "brics",
              "names": [
                {
                  "text": "BRICS"
                }
              ],
              "classification": "constellation",
              "initiators": [
                "ministry:Digital Development"
              ]
            }
          ],
          "memberStates": [
            {
              "country": "KZ",
              "memberships": [
                {
                  "alliance": "brics",
                  "status": "affiliate",
                  "validity": {
                    "from": "2025-01-01"
                  }
                }
              ]
            },
            {
              "country": "BR",
              "memberships": [
                {
                  "alliance": "brics",
                  "status": "member",
                  "validity": {
                    "from": "2009-06-16"
                  },
                  "evidence": {
                    "confidence": "attested"
                  }
                }
              ]
            },
            {
              "country": "IN",
              "memberships": [
                {
                  "alliance": "brics",
                  "status": "member",
                  "validity": {
                    "from": "2009-06-16"
                  }
                },
                {
                  "alliance": "brics",
                  "status": "observer",
                  "validity": {
                    "from": "2009-06-16"
                  },
                  "evidence": {
                    "confidence": "attested"
                  }
                }
              ]
            }
          ],
          "associations": [
            {
              "id": "nvidia",
              "names": [
                {
                  "text": "NVIDIA"
                }
              ],
              "kind": "company"
            },
            {
              "id": "guild",
              "names": [
                {
                  "text": "A guild"
                }
              ],
              "kind": "guild"
            }
          ],
          "jointProgrammes": [
            {
              "id": "programme",
              "title": "A programme",
              "kind": "joint-laboratory",
              "status": "under-renewal",
              "participants": [
                {
                  "party": "country:KZ",
                  "role": "mentor"
                }
              ]
            }
          ],
          "targets": [
            {
              "id": "later-direction",
              "owner": "country:RU",
              "indicator": {
                "title": "A share",
                "unit": "percent",
                "direction": "closer-is-better",
                "accumulation": "rolling",
                "aggregationStatus": "partly-aggregable"
              },
              "target": {
                "value": 80,
                "due": "2030",
                "kind": "at-least"
              },
              "validity": {
                "from": "2024-01-01"
              },
              "baseline": {
                "period": "2022",
                "value": 5
              },
              "observations": [
                {
                  "period": "2024",
                  "value": 40
                }
              ]
            },
            {
              "id": "later-unit",
              "owner": "country:RU",
              "indicator": {
                "title": "A share",
                "unit": "gigawatts",
                "direction": "higher-is-better"
              },
              "target": {
                "value": 80,
                "due": "2030",
                "kind": "at-least"
              },
              "validity": {
                "from": "2024-01-01"
              },
              "baseline": {
                "period": "2022",
                "value": 5
              },
              "observations": [
                {
                  "period": "2024",
                  "value": 40
                }
              ]
            },
            {
              "id": "later-kind",
              "owner": "country:RU",
              "indicator": {
                "title": "A share",
                "unit": "percent",
                "direction": "higher-is-better"
              },
              "target": {
                "value": 80,
                "due": "2030",
                "kind": "around"
              },
              "validity": {
                "from": "2024-01-01"
              },
              "baseline": {
                "period": "2022",
                "value": 5
              },
              "observations": [
                {
                  "period": "2024",
                  "value": 40
                }
              ]
            },
            {
              "id": "later-status",
              "owner": "country:RU",
              "indicator": {
                "title": "A share",
                "unit": "percent",
                "direction": "higher-is-better"
              },
              "target": {
                "value": 80,
                "due": "2030",
                "kind": "at-least"
              },
              "validity": {
                "from": "2024-01-01"
              },
              "baseline": {
                "period": "2022",
                "value": 5
              },
              "observations": [
                {
                  "period": "2024",
                  "value": 40,
                  "status": "harmonised"
                },
                {
                  "period": "2024",
                  "value": 3,
                  "dimensions": [
                    {
                      "name": "household-type",
                      "value": "single"
                    }
                  ]
                }
              ]
            }
          ],
          "projections": [
            {
              "id": "growth",
              "title": "Growth",
              "subject": "country:RU",
              "amount": {
                "amount": 11200000000000,
                "currency": "RUB"
              },
              "horizon": "2030",
              "accumulation": "rolling",
              "priceBasis": "chained"
            }
          ],
          "exchangeRates": [
            {
              "id": "later-type",
              "base": "EUR",
              "quote": "USD",
              "rateType": "administered",
              "dateBasis": "fixing",
              "points": [
                {
                  "day": "2024-12-10",
                  "rate": 1.05
                }
              ]
            },
            {
              "id": "later-basis",
              "base": "EUR",
              "quote": "USD",
              "rateType": "market",
              "dateBasis": "settlement",
              "points": [
                {
                  "day": "2024-12-10",
                  "rate": 1.06
                }
              ]
            }
          ],
          "items": [
            {
              "id": "chip",
              "name": "A chip",
              "kind": "quantum-annealer",
              "classifications": [
                {
                  "scheme": "wa-list",
                  "code": "9.X"
                }
              ],
              "parameters": [
                {
                  "parameter": "qubits",
                  "value": 5000
                }
              ]
            }
          ],
          "legalActs": [
            {
              "id": "act",
              "citation": "Act 1",
              "enforcement": [
                {
                  "state": "partly-enforced",
                  "validity": {
                    "from": "2025-01-01"
                  }
                }
              ]
            }
          ],
          "regimes": [
            {
              "id": "regime",
              "title": "A regime",
              "authority": "country:US",
              "reach": [
                {
                  "basis": "data-flow"
                }
              ]
            }
          ],
          "constraints": [
            {
              "id": "later-scope",
              "title": "A rule",
              "authority": "country:US",
              "scope": {
                "anyOf": [
                  {
                    "parties": [
                      {
                        "roles": [
                          "cloud-provider"
                        ],
                        "parties": [
                          "country:RU"
                        ]
                      }
                    ]
                  },
                  {
                    "quantities": [
                      {
                        "measure": "weight",
                        "per": "shipment",
                        "above": 5
                      }
                    ]
                  }
                ]
              },
              "effect": "prohibited",
              "validity": {
                "from": "2024-01-01"
              }
            },
            {
              "id": "later-rule",
              "title": "A rule",
              "authority": "country:US",
              "legalActs": [
                "act"
              ],
              "scope": {
                "activities": [
                  "remote-access"
                ],
                "endUses": [
                  "space"
                ]
              },
              "effect": "conditionally-allowed",
              "validity": {
                "from": "2024-01-01"
              }
            }
          ],
          "reviewPolicies": [
            {
              "id": "review",
              "constraint": "later-rule",
              "policy": "lottery",
              "validity": {
                "from": "2024-01-01"
              }
            }
          ],
          "supplierStances": [
            {
              "id": "stance",
              "supplier": "company:nvidia",
              "market": "country:RU",
              "stance": "winding-down",
              "basis": "overheard",
              "validity": {
                "from": "2024-01-01"
              }
            }
          ],
          "marketObservations": [
            {
              "id": "seen",
              "market": "country:RU",
              "measure": "lead-time",
              "itemClass": "Chips",
              "channel": "barter",
              "value": 3,
              "unit": "weeks",
              "trend": "swinging"
            }
          ]
        }
        """;
}
