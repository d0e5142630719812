using System.Globalization;

namespace Alliance.Core;

/// <summary>Whether a quantity of the request is within bounds.</summary>
internal sealed class QuantityCondition(ConditionPlace place, QuantityTest test) : ConditionTest(place, test.Measure.Text)
{
    private readonly FigureBounds _bounds = new(test.AtLeast, test.Above, test.AtMost, test.Below);

    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        string what = string.Join(' ', new[] { test.Measure.Text.Replace('-', ' '), "per", test.Per.Text.Replace('-', ' '), test.Currency is { } currency ? $"in {currency}" : "" }.Where(word => word.Length > 0));
        return
        [
            new(MissingFactPlace.Request, "quantity:" + what, $"What is the {what}?", request => _bounds.Figures
                .Select(figure => request with { Quantities = [.. request.Quantities.Where(one => !IsMeant(one)), new() { Measure = test.Measure, Per = test.Per, Currency = test.Currency, Value = figure }] })),
        ];
    }

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        if (test.Period is { } period)
            days.Add(period);
    }

    protected override Truth Test(in Situation situation)
    {
        if (!test.Measure.IsKnown || !test.Per.IsKnown || (test.Period is { } period && period.CoversKey(situation.Day) != Truth.True))
            return Truth.Unknown;
        foreach (AccessQuantity quantity in situation.Request.Quantities)
        {
            if (IsMeant(quantity))
                return _bounds.Of(quantity.Value, isLowerBound: false);
        }
        return Truth.Unknown;
    }

    protected override TestFinding Find(in Situation situation)
    {
        string[] found = [.. situation.Request.Quantities.Where(IsMeant).Select(quantity => quantity.Value.ToString(CultureInfo.InvariantCulture))];
        return new(found.Length == 0 ? null : string.Join(", ", found), _bounds.Text + (test.Currency is { } currency ? $" {currency}" : ""));
    }

    private bool IsMeant(AccessQuantity quantity) => quantity.Measure == test.Measure && quantity.Per == test.Per && quantity.Currency == test.Currency;
}
