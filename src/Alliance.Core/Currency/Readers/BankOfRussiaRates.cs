using System.Xml;

namespace Alliance.Core;

/// <summary>Reads the official rates as the Bank of Russia publishes them: roubles for one unit of a currency, in force from a day until they are replaced.</summary>
/// <remarks>
/// <para>The files are the XML of <c>XML_daily.asp</c> and <c>XML_dynamic.asp</c>: in windows-1251 or UTF-8 as declared, with days such as <c>10.12.2024</c>
/// and numbers with a decimal comma. A rate is <c>Value</c> divided by <c>Nominal</c>; the quotient must be exact. A <c>VunitRate</c>, when present, must agree
/// with it to its own last digit. The stream is read once and stays open. The body of a request in ASP.NET Core can only be read by the asynchronous
/// methods, which read its bytes into memory first.</para>
/// <para>Before the redenomination of 1998-01-01 the rates are in old roubles: series for these days are quoted in RUR, such as <c>bank-of-russia-usd-rur</c>,
/// and ended on 1997-12-31. The time after the last day that a file covers is a gap: no rate is carried forward into it. A file
/// covers no day after that of its retrieval, except the days of its rates: the bank publishes the rate of the next day.</para>
/// </remarks>
public static class BankOfRussiaRates
{
    private static readonly CurrencyCode Rouble = new("RUB"), OldRouble = new("RUR");
    private static readonly LocalDate LastOfOldRouble = new(1997, 12, 31);

    /// <summary>The publication, as a record that can be added to a dataset together with its rates.</summary>
    public static Source Publication => new()
    {
        Id = new("bank-of-russia-rates"),
        Title = "Official exchange rates of the Bank of Russia",
        Publisher = "Bank of Russia",
        Language = "ru",
        Url = "https://www.cbr.ru/development/SXML/",
    };

    /// <summary>Reads the rates of all currencies on one day (<c>XML_daily.asp</c>).</summary>
    /// <param name="stream">The file; it is read to its end and left open.</param>
    /// <param name="source">The source that the series cite. Default: that of <see cref="Publication"/>.</param>
    /// <returns>
    /// A series with one point for each currency, in the order of the file: <c>bank-of-russia-usd-rub</c> and so on. The series of several days are parts of
    /// one series when one table is made of them. Days without a file are unknown, weekends included; <see cref="ReadDynamic"/> covers them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="RateFileException">
    /// The file is not such XML: it is malformed, a member is missing, a currency appears twice, or a number or day cannot be read. The exception has the line
    /// and column when one is at fault.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ValueList<ExchangeRateSeries> ReadDaily(Stream stream, Id<Source>? source = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return RateXml.Read<ValueList<ExchangeRateSeries>>(stream, xml =>
        {
            LocalDate day = Day(xml, Root(xml, "XML_dynamic"), "Date");
            Dictionary<CurrencyCode, ExchangeRateSeries> series = [];
            List<ExchangeRateSeries> all = [];
            foreach (BankOfRussiaRate rate in BankOfRussiaRate.Each(xml, "Valute"))
            {
                if (!CurrencyCode.TryParse(rate.Code, out CurrencyCode currency) || currency == Rouble || currency == OldRouble)
                    throw RateXml.Wrong(xml, $"{RateText.Excerpt(rate.Code ?? "")} is not a foreign currency's code; CharCode should be one, such as USD.");
                if (!series.TryAdd(currency, Series(currency, day <= LastOfOldRouble, [new(day, rate.PerUnit)], day, source)))
                    throw RateXml.Wrong(xml, $"{currency} appears twice.");
                all.Add(series[currency]);
            }
            return [.. all];
        });
    }

    /// <param name="cancellationToken">Cancels the reading of the stream.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <inheritdoc cref="ReadDaily"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static Task<ValueList<ExchangeRateSeries>> ReadDailyAsync(Stream stream, Id<Source>? source = null, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(stream);
        return BufferedFile.ReadAsync(stream, file => ReadDaily(file, source), cancellationToken);
    }

    /// <inheritdoc cref="ReadDailyAsync(Stream, Id{Source}?, CancellationToken)"/>
    public static Task<ValueList<ExchangeRateSeries>> ReadDailyAsync(Stream stream, CancellationToken cancellationToken) => ReadDailyAsync(stream, null, cancellationToken);

    /// <summary>Reads the rates of one currency for a period (<c>XML_dynamic.asp</c>). The file identifies the currency only by the bank's own key.</summary>
    /// <param name="stream">The file; it is read to its end and left open.</param>
    /// <param name="currency">The currency that was requested.</param>
    /// <param name="retrieved">
    /// The day on which the file was retrieved, in Moscow. The requested period (<c>DateRange2</c>) may end after it; nothing is known about that time.
    /// </param>
    /// <param name="source">The source that the series cites. Default: that of <see cref="Publication"/>.</param>
    /// <returns>
    /// The series, such as <c>bank-of-russia-usd-rub</c>; when the period begins before 1998, the series in old roubles comes before it. The time after the
    /// last requested day, or after <paramref name="retrieved"/> if that is earlier, is a gap. Empty when there is no rate.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is unspecified, or the rouble.</exception>
    /// <exception cref="RateFileException">
    /// The file is not such XML: it is malformed, a member is missing, a day is out of order or appears twice, or a number or day cannot be read. The exception
    /// has the line and column when one is at fault.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ValueList<ExchangeRateSeries> ReadDynamic(Stream stream, CurrencyCode currency, LocalDate retrieved, Id<Source>? source = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        RequireForeign(currency);
        return RateXml.Read<ValueList<ExchangeRateSeries>>(stream, xml =>
        {
            string? key = Root(xml, "XML_daily").GetAttribute("ID");
            LocalDate until = Day(xml, xml, "DateRange2");
            List<ExchangeRate> points = [];
            foreach (BankOfRussiaRate rate in BankOfRussiaRate.Each(xml, "Record"))
            {
                LocalDate day = rate.Day ?? throw RateXml.Wrong(xml, "A Record has no day.");
                if (points.Count > 0 && day <= points[^1].Day)
                    throw RateXml.Wrong(xml, $"{Written(day)} {(day == points[^1].Day ? "appears twice" : "is out of order")}; days should be in order, oldest first, each once.");
                if (rate.Key is { } own && key is not null && own != key)
                    throw RateXml.Wrong(xml, $"A Record has the key {RateText.Excerpt(own)}; all should have the key {RateText.Excerpt(key)}.");
                points.Add(new(day, rate.PerUnit));
            }
            LocalDate asked = LocalDate.Min(until, retrieved.WithCalendar(CalendarSystem.Iso));
            LocalDate known = points.Count > 0 ? LocalDate.Max(points[^1].Day, asked) : asked;
            ExchangeRatePoints old = [.. points.Where(point => point.Day <= LastOfOldRouble)], current = [.. points.Where(point => point.Day > LastOfOldRouble)];
            return
            [
                .. old.IsEmpty ? [] : new[] { Series(currency, isOld: true, old, known, source) },
                .. current.IsEmpty ? [] : new[] { Series(currency, isOld: false, current, known, source) },
            ];
        });
    }

    /// <param name="cancellationToken">Cancels the reading of the stream.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <inheritdoc cref="ReadDynamic"/>
#pragma warning disable CS1573 // The other parameters are documented where they are inherited from.
    public static Task<ValueList<ExchangeRateSeries>> ReadDynamicAsync(Stream stream, CurrencyCode currency, LocalDate retrieved, Id<Source>? source = null, CancellationToken cancellationToken = default)
#pragma warning restore CS1573
    {
        ArgumentNullException.ThrowIfNull(stream);
        RequireForeign(currency);
        return BufferedFile.ReadAsync(stream, file => ReadDynamic(file, currency, retrieved, source), cancellationToken);
    }

    /// <inheritdoc cref="ReadDynamicAsync(Stream, CurrencyCode, LocalDate, Id{Source}?, CancellationToken)"/>
    public static Task<ValueList<ExchangeRateSeries>> ReadDynamicAsync(Stream stream, CurrencyCode currency, LocalDate retrieved, CancellationToken cancellationToken) =>
        ReadDynamicAsync(stream, currency, retrieved, null, cancellationToken);

    private static void RequireForeign(CurrencyCode currency)
    {
        if (currency.IsDefault || currency == Rouble || currency == OldRouble)
            throw new ArgumentException("The currency is unspecified or the rouble; it must be a foreign currency.", nameof(currency));
    }

    private static ExchangeRateSeries Series(CurrencyCode currency, bool isOld, ExchangeRatePoints points, LocalDate known, Id<Source>? source)
    {
        CurrencyCode rouble = isOld ? OldRouble : Rouble;
        return new()
        {
            Id = new($"bank-of-russia-{currency}-{rouble}".ToLowerInvariant()),
            Base = currency,
            Quote = rouble,
            RateType = RateType.OfficialReference,
            DateBasis = DateBasis.Effective,
            Points = points,
            Gaps = After(known, isOld ? LastOfOldRouble : LocalDate.MaxIsoValue),
            Ended = isOld ? LastOfOldRouble : null,
            Evidence = Evidence.Confirmed(source ?? Publication.Id),
        };
    }

    /// <summary>Returns the time after the last day that a file covers as a gap, if there is any.</summary>
    private static ValueList<Validity> After(LocalDate known, LocalDate last) => known < last ? [Validity.From(known.PlusDays(1))] : [];

    private static XmlReader Root(XmlReader xml, string other)
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "ValCurs")
            throw RateXml.Wrong(xml, $"The XML begins with {RateText.Excerpt(xml.LocalName)}; XML of the Bank of Russia's rates begins with ValCurs.");
        return xml.GetAttribute(other == "XML_dynamic" ? "Date" : "DateRange2") is null
            ? throw RateXml.Wrong(xml, $"The element ValCurs has no attribute {(other == "XML_dynamic" ? "Date" : "DateRange2")}: is this a file of {other}?")
            : xml;
    }

    private static LocalDate Day(XmlReader xml, XmlReader element, string attribute) => BankOfRussiaRate.ReadDay(xml, RateXml.Attribute(element, attribute));

    private static string Written(LocalDate day) => day.ToString("dd.MM.uuuu", System.Globalization.CultureInfo.InvariantCulture);
}
