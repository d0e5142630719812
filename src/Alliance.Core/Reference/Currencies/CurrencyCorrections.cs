using System.Globalization;

namespace Alliance.Core;

/// <summary>
/// Finds the currency that may have been meant by a text that is not the code of a present currency: a withdrawn code (<c>RUR</c>), a common abbreviation that is no code
/// of ISO 4217 (<c>RMB</c>), a code in lower case, or a sign.
/// </summary>
internal static class CurrencyCorrections
{
    /// <summary>The maximum number of replacements that a remark lists; a currency of a former union was replaced in many countries.</summary>
    private const int MostReplacements = 3;

    private const int LongestText = 8;

    private static readonly (string Text, string Code)[] Common =
        [("RMB", "CNY"), ("CNH", "CNY"), ("NTD", "TWD"), ("NIS", "ILS"), ("UKP", "GBP"), ("STG", "GBP"), ("EURO", "EUR"), ("€", "EUR"), ("£", "GBP"), ("₽", "RUB"), ("₸", "KZT"), ("₹", "INR")];

    /// <summary>Returns what may have been meant; nothing for the code of a present currency.</summary>
    public static Correction Of(string text)
    {
        string capitals = text.Trim().ToUpperInvariant();
        if ((CurrencyCode.TryParse(text, out CurrencyCode code) && code.IsAssigned) || capitals.Length > LongestText)
            return Correction.None;
        foreach ((string common, string meant) in Common)
        {
            if (common == capitals)
                return new([meant], $"{meant} is the code of ISO 4217.");
        }
        if (!CurrencyCode.TryParse(capitals, out CurrencyCode written))
            return Correction.None;
        return written.IsAssigned ? new([capitals], "Codes are written in capitals.")
            : CurrencyCatalogue.Iso.Find(written) is { } currency ? Withdrawn(currency)
            : Correction.None;
    }

    /// <summary>
    /// Another code may have been meant where the withdrawn one was in use for both units. Otherwise the code may be right, and to replace it would change the amount: the
    /// remark states what replaced the currency, and when.
    /// </summary>
    private static Correction Withdrawn(Currency currency)
    {
        string withdrawn = currency.Uses.Select(use => use.CodeValidity).OfType<Validity>().Where(time => time.End.Kind == ValidityBoundKind.Date).Select(time => time.End.Latest)
            .OrderByDescending(date => date.LatestKey).Select(date => $" in {date}").FirstOrDefault() ?? "";
        List<string> remarks = [$"ISO 4217 withdrew {currency.Code} ({currency.Name}){withdrawn}."];
        CurrencySuccession[] replacements =
        [
            .. currency.Successions.OrderByDescending(step => currency.Ambiguities.Any(ambiguity => ambiguity.Other == step.To)).DistinctBy(step => (step.To, step.Validity)),
        ];
        remarks.AddRange(replacements.Take(currency.Ambiguities.IsEmpty ? MostReplacements : 1).Select(step => RemarkOn(currency, step)));
        remarks.AddRange(currency.Ambiguities.Select(ambiguity => $"Within {ambiguity.Validity} the code may stand for either unit; amounts of a later day are in {ambiguity.Other}, and those of an earlier day are not."));
        return new([.. currency.Ambiguities.Select(ambiguity => ambiguity.Other.ToString()).Distinct(StringComparer.Ordinal)], string.Join(' ', remarks));
    }

    private static string RemarkOn(Currency currency, CurrencySuccession step)
    {
        string place = step.Country is { } country && currency.Successions.Count > 1 ? $" in {country}" : "";
        string factor = step.HasFactor ? string.Create(CultureInfo.InvariantCulture, $" ({step.FromUnits} {step.From} became {step.ToUnits} {step.To})") : "";
        string day = step.Validity.Start.Kind == ValidityBoundKind.Unknown ? "" : $" from {step.Validity.Start} on";
        return $"It was replaced by {step.To}{place}{day}{factor}.";
    }
}
