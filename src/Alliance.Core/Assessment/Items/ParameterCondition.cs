namespace Alliance.Core;

/// <summary>A test on a technical property of the item.</summary>
internal sealed class ParameterCondition(ConditionPlace place, ParameterTest test) : ConditionTest(place, test.Parameter.Text)
{
    private readonly FigureBounds _bounds = new(test.AtLeast, test.Above, test.AtMost, test.Below);
    private readonly bool _isKnown = test.Parameter is { IsDefault: false, IsKnown: true };
    private readonly ParameterWords _words = new(test.Parameter);

    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        if (!_isKnown)
            return [FactGap.OfDataset(Name, $"What does {Name} mean? This version of the library does not know the property.")];
        if (ItemProperty.Of(situation.Item, test.Parameter, 0) is { IsLowerBound: false } stated && stated.IsSupported != Truth.True)
            return [FactGap.OfDataset($"{situation.Item.Id}: {Name}", $"Is the figure right that is recorded for the {_words.Name}? Its evidence does not settle it.")];
        IEnumerable<decimal> figures = _bounds.Figures;
        return !situation.IsPart
            ? [new(MissingFactPlace.Item, Name, Question(null), request => Answers(request, situation.Item))]
            : [new(MissingFactPlace.Item, $"part {situation.Item.Id}: {Name}", Question(situation.Item.Id), null)];

        string Question(Id<TechnologyItem>? part) => test.HasProperty is null ? _words.Figure(part) : _words.Property(part);

        IEnumerable<AccessRequest> Answers(AccessRequest request, TechnologyItem known) => test.HasProperty is null
            ? figures.Select(figure => With(request, known, new() { Parameter = test.Parameter, Value = figure }))
            : FactGap.YesAndNo.Select(has => With(request, known, new() { Parameter = test.Parameter, HasProperty = has }));
    }

    protected override Truth Test(in Situation situation)
    {
        if (!_isKnown)
            return Truth.Unknown;
        Truth all = Truth.True, any = Truth.False;
        int position = 0;
        for (; ItemProperty.Of(situation.Item, test.Parameter, position) is { } property; position++)
        {
            Truth truth = TruthOf(property);
            all &= truth;
            any |= truth;
            if (property.IsDerived)
                return truth;
        }
        return position > 0 && all == any ? all : Truth.Unknown;
    }

    protected override TestFinding Find(in Situation situation)
    {
        ItemProperty? property = ItemProperty.Of(situation.Item, test.Parameter, 0);
        return new(property?.Text, test.HasProperty is { } has ? (has ? "yes" : "no") : _bounds.Text, property?.Confidence ?? default);
    }

    private Truth TruthOf(ItemProperty property)
    {
        Truth truth = Truth.True;
        if (test.HasProperty is { } wanted)
            truth = property.Has is { } has ? Truth.Of(has == wanted) : Truth.Unknown;
        if (!_bounds.AreNone)
            truth &= property.Value is { } value ? _bounds.Of(value, property.IsLowerBound) : Truth.Unknown;
        return property.IsSupported == Truth.True ? truth : Truth.Unknown;
    }

    /// <summary>The request with another figure for a property of the item.</summary>
    private static AccessRequest With(AccessRequest request, TechnologyItem known, ItemParameter parameter)
    {
        TechnologyItem item = request.Item.Item ?? known;
        return request with { Item = item with { Parameters = [.. item.Parameters.Where(other => other.Parameter != parameter.Parameter), parameter] } };
    }
}
