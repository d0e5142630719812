namespace Alliance.Core;

/// <content>What nearly all conversions are: of an amount of few digits, directly or over one currency.</content>
public sealed partial class ExchangeRateTable
{
    /// <summary>Converts an amount without looking further than that.</summary>
    /// <typeparam name="TReach">How far is looked for rates.</typeparam>
    /// <returns>False where it takes more to convert the amount, or to say why it can't be.</returns>
    private bool TryConvertAtOnce<TReach>(in Money amount, CurrencyCode to, in RateQuestion question, out decimal result)
        where TReach : struct, IRateReach
    {
        result = 0;
        int key = question.Key;
        ref readonly ConversionOptions options = ref question.Options;
        if (NodeOf(amount.Currency) is not { } start || NodeOf(to) is not { } end || start == end || start.IsAmbiguousOn(key) || end.IsAmbiguousOn(key)
            || !SmallProduct.TryOf(amount.Amount, out SmallProduct product))
            return false;
        CurrencyNode? pivot = null;
        if (options.Through.IsSpecified)
        {
            pivot = NodeOf(options.Through);
            if (pivot is null)
                return false;
            pivot = pivot == start || pivot == end ? null : pivot;
        }
        PairRates? direct = pivot is null ? start.PairTo(end) : null;
        if (direct is null ? !TryApplyOver<TReach>(pivot, start, end, question, ref product) : !direct.TryApply<TReach>(question, ref product))
            return false;
        bool isNegative = decimal.IsNegative(amount.Amount);
        return options.Rounding.IsNone
            ? product.TryToDecimal(isNegative, out result)
            : options.Rounding.TryQuantum(end.MinorUnits, out DecimalDigits quantum) && product.TryRound(quantum, options.Rounding.Mode, isNegative, out result);
    }

    private static bool TryApplyOver<TReach>(CurrencyNode? pivot, CurrencyNode start, CurrencyNode end, in RateQuestion question, ref SmallProduct product)
        where TReach : struct, IRateReach
    {
        if (pivot is null && (question.Options.Through.IsSpecified || question.Options.MaximumLegs == 1))
            return false;
        return (pivot ?? FirstBetween(start, end)) is { } over
            && !over.IsAmbiguousOn(question.Key)
            && start.PairTo(over) is { } first
            && over.PairTo(end) is { } second
            && first.TryApply<TReach>(question, ref product)
            && second.TryApply<TReach>(question, ref product);
    }

    /// <summary>The first currency, in alphabetical order, that both are priced in or price.</summary>
    private static CurrencyNode? FirstBetween(CurrencyNode start, CurrencyNode end)
    {
        foreach (PairRates near in start.Pairs.Length <= end.Pairs.Length ? start.Pairs : end.Pairs)
        {
            if (start.PairTo(near.To) is not null && near.To.PairTo(end) is not null)
                return near.To;
        }
        return null;
    }
}
