namespace Alliance.Core.TestData;

internal sealed partial class RandomRecords
{
    public TechnologyItem Item(Id<TechnologyItem> id)
    {
        // Only those before it, so that no item contains itself by a detour.
        int place = keys.Items.IndexOf(id);
        List<Id<TechnologyItem>> earlier = place < 0 ? keys.Items : keys.Items[..place];
        return new()
        {
            Id = id,
            Name = draw.Text(),
            Kind = draw.PerhapsTerm<ItemKind>(),
            Maker = draw.Sometimes() ? CompanyOrOther() : null,
            Released = draw.PerhapsDate(2015, 2024),
            Classifications = draw.Perhaps(Classification),
            NotListedIn = draw.Rarely() ? [NonListing()] : [],
            Parameters = draw.Sometimes() ? [] : [.. RandomSource.Several(draw.From(1, 4), draw.Term<ParameterKind>).Distinct().Select(Parameter)],
            BitLengths = draw.Sometimes() ? draw.PickSome([4m, 8m, 16m, 32m], 3) : [],
            Parts = draw.Sometimes() ? draw.PickSome(earlier, 2) : [],
            ArePartsComplete = draw.Sometimes(),
            Evidence = Evidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private ItemNonListing NonListing()
    {
        ItemCode code = ItemCode();
        return new()
        {
            Scheme = code.Scheme,
            Code = draw.Sometimes() ? code.Code : null,
            StatedBy = draw.PerhapsPhrase(),
            AsOf = draw.PerhapsDate(2019, 2024),
            Evidence = NestedEvidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private ItemClassification Classification()
    {
        ItemCode code = ItemCode();
        return new()
        {
            Scheme = code.Scheme,
            Code = code.Code,
            ClassifiedBy = draw.PerhapsPhrase(),
            AsOf = draw.PerhapsDate(2019, 2024),
            Evidence = NestedEvidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }

    private ItemCode ItemCode()
    {
        Term<ClassificationScheme> scheme = draw.Term<ClassificationScheme>();
        return new()
        {
            Scheme = scheme,
            Code = scheme.TryGetKnown(out ClassificationScheme known) ? known switch
            {
                ClassificationScheme.Eccn => draw.Pick(["3A090.a", "3A090", "4A090", "5A992.c"]),
                ClassificationScheme.Hs => draw.Pick(["8542.31", "8473.30", "8471.80"]),
                ClassificationScheme.Cn => draw.Pick(["8542 31 90", "8471 80 00"]),
                ClassificationScheme.EuDualUse => draw.Pick(["3A001", "4A003.g"]),
                _ => "07-В/1",
            }
            : "07-В/1",
            Unknown = draw.PerhapsUnknown(),
        };
    }

    /// <summary>A property without figure holds or does not; the others have a figure, and a unit where this version fixes none.</summary>
    private ItemParameter Parameter(Term<ParameterKind> parameter)
    {
        bool isProperty = parameter == ParameterKind.DesignedForDataCentres;
        bool isAtBitLength = parameter == ParameterKind.DenseTops || parameter == ParameterKind.MacTops;
        return new()
        {
            Parameter = parameter,
            Value = isProperty ? null : draw.Positive(),
            BitLength = isAtBitLength ? draw.Pick([4m, 8m, 16m]) : null,
            HasProperty = isProperty ? draw.OnceIn(2) : null,
            Unit = parameter.IsKnown ? null : "GHz/µm²",
            Basis = draw.Rarely() ? draw.Text() : default,
            Evidence = NestedEvidence(),
            Unknown = draw.PerhapsUnknown(),
        };
    }
}
