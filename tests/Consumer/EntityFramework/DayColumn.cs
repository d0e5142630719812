using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

/// <summary>
/// A day as ISO text, in which the order of texts, compared by their bytes as SQLite does, is that of days. <see cref="LocalDate.MinIsoValue"/>, the start of what has no beginning, is written as <c>-9998-01-01</c>, before
/// all other days.
/// </summary>
internal sealed class DayColumn() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);
