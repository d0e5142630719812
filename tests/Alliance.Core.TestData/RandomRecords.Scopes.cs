namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    /// <summary>At the outside it sometimes has scopes inside it, and these rarely have others.</summary>
    private ConstraintScope Scope(int depth = 0) => new()
    {
        Description = draw.PerhapsText(),
        Items = draw.Perhaps(Criterion),
        Activities = draw.Sometimes() ? [.. RandomSource.Several(draw.From(1, 3), draw.Term<AccessActivity>).Distinct()] : [],
        ExportedFrom = draw.Rarely() ? Geography() : null,
        Destinations = draw.Sometimes() ? Geography() : null,
        HeadquarteredIn = draw.Rarely() ? Geography() : null,
        EndUses = draw.Sometimes() ? [.. RandomSource.Several(draw.From(1, 3), draw.Term<EndUse>).Distinct()] : [],
        Addressees = draw.Rarely() ? [CompanyOrOther()] : [],
        Recipients = draw.Rarely() ? Parties(2) : [],
        TransitThrough = draw.Rarely() ? Geography() : null,
        UsedIn = draw.Rarely() ? Geography() : null,
        Parties = draw.Rarely() ? [PartyCondition()] : [],
        ContractConcluded = draw.Rarely() ? draw.PlainSpan() : null,
        Quantities = draw.Rarely() ? [Quantity()] : [],
        Facts = draw.Rarely() ? [Fact(draw.Pick(["us-nac-cleared", "contracts-of-2023"]))] : [],
        AnyOf = depth < 2 && draw.Rarely() ? [Alternative(depth), Alternative(depth)] : [],
        NoneOf = depth < 2 && draw.Rarely() ? [Exclusion(depth)] : [],
        Unknown = draw.PerhapsUnknown(),
    };

    /// <summary>Never without any condition.</summary>
    private ConstraintScope Alternative(int depth)
    {
        ConstraintScope scope = draw.Rarely() ? Scope(depth + 1) : new();
        return scope with { Destinations = Geography() };
    }

    /// <summary>Never without any condition, and with one that the scope around it does not have.</summary>
    private ConstraintScope Exclusion(int depth)
    {
        ConstraintScope scope = draw.Rarely() ? Scope(depth + 1) : new();
        return scope with { Facts = [Fact($"left-out-{depth}")] };
    }

    /// <summary>Of one fact always the same question.</summary>
    private FactTest Fact(string fact) => new()
    {
        Fact = new(fact),
        Question = fact.Length % 2 == 0 ? $"Is it so: {fact}?" : LocalizedText.Of(("en", $"Is it so: {fact}?"), ("ru", $"Верно ли: {fact}?")),
        HasToHold = draw.Sometimes() ? draw.OnceIn(2) : null,
        Unknown = draw.PerhapsUnknown(),
    };

    private QuantityTest Quantity()
    {
        Term<QuantityMeasure> measure = draw.Term<QuantityMeasure>();
        Term<QuantityBasis> basis = draw.Term<QuantityBasis>();
        int bounds = draw.From(1, 8);
        return new()
        {
            Measure = measure,
            Per = basis,
            Period = basis == QuantityBasis.CountryPeriod || draw.Rarely() ? draw.PlainSpan() : null,
            Currency = measure == QuantityMeasure.Value ? draw.Currency() : null,
            AtLeast = bounds is 1 or 5 or 6 ? draw.From(1, 40) : null,
            Above = bounds is 2 or 7 or 8 ? draw.From(1, 40) + 0.25m : null,
            AtMost = bounds is 3 or 5 or 7 ? draw.From(50, 90) : null,
            Below = bounds is 4 or 6 or 8 ? draw.From(50, 90) + 0.5m : null,
            Unknown = draw.PerhapsUnknown(),
        };
    }

    /// <summary>Places inside, and others outside.</summary>
    private GeographicScope Geography()
    {
        ValueList<Id<CountryGroup>> groups = draw.Sometimes() ? draw.PickSome(keys.Groups, 2) : [];
        return new()
        {
            Groups = groups,
            Countries = draw.Sometimes() ? draw.PickSome([.. CountryCode.Assigned.Take(100)], 3) : [],
            ExceptGroups = draw.Sometimes() ? draw.PickSome([.. keys.Groups.Except(groups)], 1) : [],
            ExceptCountries = draw.Sometimes() ? draw.PickSome([.. CountryCode.Assigned.Skip(100)], 2) : [],
            Areas = draw.Rarely() ? draw.PickSome(["AZ-NX", "BA-BRC", "CN-GD", "CY-02", "GE-AB", "GE-SO"], 2) : [],
            ExceptAreas = draw.Rarely() ? draw.PickSome(["RU-CE", "UA-14", "UA-43", "US-GU"], 2) : [],
            Unknown = draw.PerhapsUnknown(),
        };
    }

    /// <summary>Never without any condition.</summary>
    private ItemCriterion Criterion()
    {
        int condition = draw.Below(3);
        return new()
        {
            Description = draw.PerhapsText(),
            Codes = condition == 0 || draw.Rarely() ? [ItemCode()] : [],
            Items = condition == 1 || draw.Rarely() ? draw.PickSome(keys.Items, 2) : [],
            Tests = condition == 2 || draw.Rarely() ? [Test()] : [],
            Kinds = draw.Rarely() ? [draw.Term<ItemKind>()] : [],
            Contains = draw.OnceIn(16) ? Criterion() : null,
            Unknown = draw.PerhapsUnknown(),
        };
    }

    /// <summary>One bound, or two in order; for a property without figure, whether the item has it.</summary>
    private ParameterTest Test()
    {
        Term<ParameterKind> parameter = draw.Term<ParameterKind>();
        bool isProperty = parameter == ParameterKind.DesignedForDataCentres;
        int bounds = isProperty ? 0 : draw.From(1, 8);
        return new()
        {
            Parameter = parameter,
            AtLeast = bounds is 1 or 5 or 6 ? draw.From(1, 2400) : null,
            Above = bounds is 2 or 7 or 8 ? draw.Percent() : null,
            AtMost = bounds is 3 or 5 or 7 ? draw.From(3000, 4800) : null,
            Below = bounds is 4 or 6 or 8 ? draw.From(3000, 4800) + 0.5m : null,
            HasProperty = isProperty ? draw.OnceIn(2) : null,
            Unknown = draw.PerhapsUnknown(),
        };
    }
}
