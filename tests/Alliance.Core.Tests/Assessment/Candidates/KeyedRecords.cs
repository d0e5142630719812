namespace Alliance.Core.Tests.Assessment.Candidates;

/// <summary>
/// Random datasets of constraints that an index can find by codes, items and destinations, and requests that differ in these. Each constraint is that of one of several authorities, so that a
/// constraint that is not found changes the answer of a request about its authority.
/// </summary>
/// <param name="seed">The seed; the same for the same records.</param>
internal sealed class KeyedRecords(int seed)
{
    private const int MostConstraints = 9;

    private static readonly CountryCode[] Countries = [.. "CN HK MO DE RU UA AE KZ US GB".Split(' ').Select(code => CountryCode.Parse(code))];
    private static readonly string[] Areas = ["UA-43", "UA-09", "CN-MO", "CN-HK", "CN-11", "GB-ENG", "GB-LND"];
    private static readonly PartyReference[] Authorities = [CountryCode.US, CountryCode.DE, CountryCode.JP, CountryCode.GB, CountryCode.KR];
    private static readonly string[] Groups = ["settled", "dated", "open", "of-alliance"];
    private static readonly string[] ItemIds = ["one", "two", "three", "four"];
    private static readonly PartialDate[] Dates = [new(2022), new(2023, 6), new(2023, 10, 17), new(2024, 3, 1), new(2024, 3), new(2024, 6, 1), new(2025)];
    private static readonly LocalDate[] Days = [new(2023, 1, 1), new(2023, 10, 17), new(2024, 3, 1), new(2024, 3, 15), new(2025, 6, 1)];
    private static readonly string[] Facts = ["cleared", "certified"];
    private static readonly AccessEffect[] Effects = [AccessEffect.NotificationRequired, AccessEffect.LicenceRequired, AccessEffect.Prohibited];

    /// <summary>The lists of codes: the codes of constraints, which may be beginnings, and those of items.</summary>
    private static readonly (Term<ClassificationScheme> Scheme, string[] Codes, string[] OfItems)[] Schemes =
    [
        (ClassificationScheme.Eccn, ["3", "3A", "3A090", "3A090.a", "3A090.b.1", "4A090", "4A994"], ["3A090", "3A090.a", "3A090.b", "3A090.b.1", "4A090", "4A994", "5A992"]),
        (ClassificationScheme.Hs, ["84", "8471", "8471.80", "8471.50", "8542.31", "8542"], ["8471.80", "847150", "8542.31", "8112.92"]),
        (ClassificationScheme.Cn, ["8471", "8471 80 00", "8471 80", "85423190"], ["8471 80 00", "84718000", "8542 31 90", "8112 92 89"]),
        (Term<ClassificationScheme>.Parse("made-up-list"), ["I", "I.1", "II", "IV.2.b"], ["I", "I.1", "I.1.a", "IV.2", "IV.2.b"]),
    ];

    private readonly Random _random = new(seed);

    /// <summary>A dataset without errors: a scope that leaves out all that it describes is one, for example.</summary>
    public AllianceDataset Dataset()
    {
        AllianceDataset dataset = AnyDataset();
        while (!dataset.Validate().IsValid)
            dataset = AnyDataset();
        return dataset;
    }

    /// <summary>Requests about the items of a dataset and about other ones.</summary>
    public IEnumerable<AccessRequest> Requests(AllianceDataset dataset, int count)
    {
        PartyReference[] authorities = [.. dataset.Constraints.Select(constraint => constraint.Authority)];
        TechnologyItem[] items = [.. dataset.Items, .. Enumerable.Range(0, 20).Select(i => Item($"other-{i}"))];
        for (int i = 0; i < count; i++)
        {
            TechnologyItem item = OneOf(items);
            yield return new()
            {
                Item = Is(3) && dataset.Items.Contains(item) ? item.Id : item,
                Activity = Is(4) ? default : AccessActivity.Export,
                ExportedFrom = Is(6) ? null : (Place)OneOf(Countries),
                Destination = Is(8) ? null : Is(4) ? AreaPlace() : (Place)OneOf(Countries),
                Facts = Is(2) ? [] : [new() { Fact = new(OneOf(Facts)), Holds = Is(2) }],
                Jurisdictions = [],
                NoPartyIsListed = true,
                Authorities = Is(4) ? [] : [OneOf(authorities)],
                Day = OneOf(Days),
            };
        }
    }

    private AllianceDataset AnyDataset() => new()
    {
        KnownAsOf = new(2025, 1, 1),
        Alliances = [new() { Id = new("union"), Names = ["A union"], MemberGroup = new("settled") }],
        CountryGroups =
        [
            new() { Id = new("settled"), Name = "Settled", Members = [Member("DE", Validity.From(2000)), Member("CN", Validity.From(2000))] },
            new() { Id = new("dated"), Name = "Dated", Members = [Member("RU", Validity.From(2024, 3, 1)), Member("CN", Validity.Between(new PartialDate(2020), new PartialDate(2024, 3))), Member("UA", Validity.From(2023))] },
            new() { Id = new("open"), Name = "Open", MayHaveOtherMembers = true, Members = [Member("AE", Validity.From(2000))] },
            new() { Id = new("of-alliance"), Name = "Of the alliance", Alliance = new("union") },
        ],
        Items = [.. ItemIds.Select(id => Item(id))],
        Constraints = [.. Enumerable.Range(0, _random.Next(2, MostConstraints)).Select(Constraint)],
    };

    private TechnologyAccessConstraint Constraint(int number) => new()
    {
        Id = new($"constraint-{number}"),
        Title = "A constraint",
        Authority = OneOf(Authorities),
        Reach = Is(2) ? [] : [new() { Basis = ReachBasis.Territory }],
        Scope = Scope(2) with { Activities = Is(3) ? [AccessActivity.Export] : [] },
        Effect = OneOf(Effects),
        Validity = Is(4) ? Validity.From(OneOf(Dates)) : Validity.From(2020, 1, 1),
    };

    private ConstraintScope Scope(int depth)
    {
        ConstraintScope scope = new()
        {
            Items = Is(2) ? [] : Several(Criterion),
            Destinations = Is(2) ? null : Places(),
            Facts = Is(5) ? [new() { Fact = new(OneOf(Facts)), Question = "Is it so?" }] : [],
        };
        if (depth > 0 && Is(3))
            scope = scope with { AnyOf = Several(() => NotEmpty(depth - 1)) };
        return depth > 0 && Is(8) ? scope with { NoneOf = [NotEmpty(0)] } : scope;
    }

    private ConstraintScope NotEmpty(int depth) => Scope(depth) is var scope && scope != new ConstraintScope() ? scope : scope with { Destinations = Places() };

    private ItemCriterion Criterion()
    {
        ItemCriterion criterion = _random.Next(6) switch
        {
            0 => new() { Items = [new(OneOf(ItemIds))] },
            1 => new() { Items = [new(OneOf(ItemIds))], Codes = [Code()] },
            2 => new() { Kinds = [ItemKind.Accelerator] },
            _ => new() { Codes = [.. Several(Code).Distinct()] },
        };
        return Is(4) ? criterion with { Tests = [new() { Parameter = ParameterKind.MemoryBandwidth, AtLeast = 1600 }] } : criterion;
    }

    private ItemCode Code()
    {
        var (scheme, codes, _) = OneOf(Schemes);
        return new() { Scheme = scheme, Code = OneOf(codes) };
    }

    private GeographicScope Places() => _random.Next(6) switch
    {
        0 => new() { Groups = [new(OneOf(Groups))] },
        1 => new() { Areas = [OneOf(Areas)] },
        2 => new() { Groups = [new(OneOf(Groups))], Countries = [CountryCode.KZ], ExceptCountries = [CountryCode.CN] },
        3 => new() { ExceptCountries = [OneOf(Countries)] },
        _ => new() { Countries = [.. Several(() => OneOf(Countries)).Distinct()] },
    };

    private TechnologyItem Item(string id)
    {
        (Term<ClassificationScheme> Scheme, string[] Codes, string[] OfItems)[] schemes = [.. Schemes.Where(_ => Is(2))];
        return new()
        {
            Id = new(id),
            Name = "An item",
            Kind = Is(2) ? default : Is(2) ? ItemKind.Accelerator : ItemKind.Computer,
            Parameters = Is(2) ? [] : [new() { Parameter = ParameterKind.MemoryBandwidth, Value = Is(2) ? 900 : 3000 }],
            Classifications =
            [
                .. schemes.SelectMany(scheme => Enumerable.Range(0, _random.Next(1, 3)).Select(_ => OneOf(scheme.OfItems)).Distinct(StringComparer.Ordinal)
                    .Select(code => new ItemClassification { Scheme = scheme.Scheme, Code = code, AsOf = Is(3) ? OneOf(Dates) : null })),
            ],
            NotListedIn =
            [
                .. Schemes.Where(scheme => !schemes.Contains(scheme) && Is(3))
                    .Select(scheme => new ItemNonListing { Scheme = scheme.Scheme, Code = Is(2) ? null : OneOf(scheme.Codes), AsOf = Is(3) ? OneOf(Dates) : null }),
            ],
        };
    }

    private Place AreaPlace()
    {
        string area = OneOf(Areas);
        return new(CountryCode.Parse(area[..2]), area);
    }

    private static GroupMember Member(string country, Validity validity) => new() { Country = CountryCode.Parse(country), Validity = validity };

    private ValueList<T> Several<T>(Func<T> one) => [.. Enumerable.Range(0, _random.Next(1, 3)).Select(_ => one())];

    private T OneOf<T>(T[] values) => values[_random.Next(values.Length)];

    /// <summary>True once in a number of times.</summary>
    private bool Is(int times) => _random.Next(times) == 0;
}
